import type { RequestListener } from 'node:http'
import { withBodyLimit } from '../limit/body.ts'
import { withVisitorLimit } from '../limit/visitors.ts'
import { log } from '../log/log.ts'
import { type Observer, withNotes } from '../log/requests.ts'
import type { Limits } from '../server/limits.ts'
import { withCors } from './cors.ts'
import { withGuard } from './error-boundary.ts'
import { onlyAt, type Page, withPages } from './routes.ts'
import { withSecurityHeaders } from './security.ts'
import { withTurns } from './serialize-pipelined.ts'
import { withSoundRequests } from './strict-requests.ts'

export interface Door {
  /** The pages' origins that may use the API from a browser. */
  readonly origins: readonly string[]
  readonly limits: Limits
  /** Plain pages by path. */
  readonly pages: Readonly<Record<string, Page>>
  /** Who is told of every request beside the log. */
  readonly observers?: readonly Observer[]
}

/** One line of the log for every request. */
const toLog: Observer = answered => log.info(answered, 'request')

const asItIs = (next: RequestListener): RequestListener => next

/** All that a request passes on its way to the API, outermost first; `beside` answers what stands beside GraphQL, as files do. */
export const door = (
  { origins, limits, pages, observers = [] }: Door,
  graphql: RequestListener,
  beside = asItIs,
): RequestListener => {
  const api = onlyAt('/graphql', withBodyLimit(limits, graphql))
  const sound = withSoundRequests(withPages(pages, beside(api)))
  const polite = withSecurityHeaders(withGuard(withCors(origins, withVisitorLimit(limits, sound))))
  return withTurns(limits, withNotes([toLog, ...observers], polite))
}
