import type { onRequestHookHandler } from 'fastify'
import { type Entry, noting } from './entry.ts'
import { log } from './log.ts'

/** A finished request: its log entry and its response. */
export interface Answered extends Readonly<Entry> {
  readonly method: string
  /** Without anything that the caller has sent. */
  readonly path: string
  readonly status: number
  readonly ms: number
  /** Whether the caller closed the connection before the answer was out. */
  readonly cut?: true
}

/** Is called with every finished request. */
export type Observer = (answered: Answered) => void

/** One line of the log for every request. */
export const logAnswer: Observer = answered => log.info(answered, 'request')

const known =
  /^\/(auth|graphql|health|ready|files|imports|metrics|export|calendar|schema\.graphql|openapi\.json)?(?=\/|$)/

const pathOf = (url = '/') => known.exec(url.split('?', 1)[0] ?? '')?.[0] || 'other'

/** Opens the log entry of a request, to which all code on its path adds fields, and reports it at the end. */
export const requestLog =
  (observers: readonly Observer[]): onRequestHookHandler =>
  ({ raw: incoming, id: requestId }, { raw: outgoing }, done) => {
    const entry: Entry = { requestId, statements: 0 }
    const started = performance.now()
    outgoing.once('close', () => {
      const answered: Answered = {
        ...entry,
        method: incoming.method ?? '',
        path: pathOf(incoming.url),
        status: outgoing.statusCode,
        ms: Math.round(performance.now() - started),
        ...(!outgoing.writableFinished && { cut: true }),
      }
      for (const observe of observers) observe(answered)
    })
    noting(entry, done)
  }
