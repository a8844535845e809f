import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { yieldToEventLoop } from '../data/yield.ts'
import { defaultLimits, type Limits } from '../server/limits.ts'
import { StartFailure } from '../server/startup-error.ts'

const reasons: Readonly<Record<string, (at: string) => string>> = {
  EADDRINUSE: at =>
    `Адрес ${at} уже занят другой программой: остановите её или укажите другой порт в переменной PORT.`,
  EACCES: at => `Система не разрешает занять ${at}: укажите в переменной PORT порт от 1024.`,
  EADDRNOTAVAIL: at => `У этого компьютера нет адреса ${at}: проверьте переменную HOST.`,
  ENOTFOUND: at => `Адрес ${at} не найден: проверьте переменную HOST.`,
}

export interface Listening {
  /** The base of all addresses of the server, without a slash at the end. */
  readonly url: string
  /** Stops accepting, answers what is in flight, and closes everything that is left after the grace, or when it is forced. */
  drain(forced?: AbortSignal): Promise<void>
}

/** The address to bind. Fastify would open a second server for the second address of localhost. */
export const boundHost = (host: string) => (host === 'localhost' ? '127.0.0.1' : host)

/** Why a port was not opened: a sentence where the system's code says it. */
export function listenFailure(error: Error & { readonly code?: string }, host: string, port: number): Error {
  const reason = reasons[error.code ?? '']
  const code = error.code === 'EADDRINUSE' ? 'PORT_TAKEN' : 'BAD_ENVIRONMENT'
  return reason ? new StartFailure(code, reason(`${host}:${port}`), { cause: error }) : error
}

/** How a port is opened. */
interface ListenOptions extends Partial<Pick<Limits, 'graceMs'>> {
  /** Whether other processes of the server listen on the same port. */
  readonly isShared?: boolean
}

/** Opens the port. Fails with StartFailure: PORT_TAKEN, BAD_ENVIRONMENT. */
export async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
  { graceMs = defaultLimits.graceMs, isShared = false }: ListenOptions = {},
): Promise<Listening> {
  const options = { host: boundHost(host), port, reusePort: isShared }
  await app.listen(options).catch(error => {
    throw listenFailure(error, host, port)
  })
  const address = app.server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${named.includes(':') ? `[${named}]` : named}:${actual}`,
    drain: forced => drain(app, graceMs, forced),
  }
}

/** Within this time nobody else has connected, in ms. */
const quietMs = 20
const turns = 3
const longestWaitMs = 1_000

/** Accepts who has connected already: the system resets waiting clients when a listener closes. */
async function acceptWaiting(server: Server): Promise<void> {
  let accepted = 0
  const count = () => {
    accepted += 1
  }
  server.on('connection', count)
  const end = performance.now() + longestWaitMs
  for (let before = -1; before !== accepted && performance.now() < end; ) {
    before = accepted
    await pause(quietMs)
    // A timer may be late: connections are accepted between two turns at the latest.
    for (let turn = 0; turn < turns; turn += 1) await yieldToEventLoop()
  }
  server.off('connection', count)
}

async function drain(app: FastifyInstance, graceMs: number, forced?: AbortSignal): Promise<void> {
  const cut = () => app.server.closeAllConnections()
  // A connection that has just been answered waits for a next request and would hold the server.
  const idle = setInterval(() => app.server.closeIdleConnections(), 50)
  const late = setTimeout(cut, graceMs)
  await acceptWaiting(app.server)
  if (forced?.aborted) cut()
  forced?.addEventListener('abort', cut)
  await app.close()
  clearInterval(idle)
  clearTimeout(late)
}
