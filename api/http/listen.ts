import { createServer, type RequestListener } from 'node:http'
import { defaultLimits, type Limits } from '../server/limits.ts'
import { StartFailure } from '../server/startup-error.ts'
import { closing } from './closing.ts'
import { watchConnections } from './connections.ts'
import { hangUpIdle } from './idle.ts'

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

/** Opens the port. Fails with StartFailure: PORT_TAKEN, BAD_ENVIRONMENT. */
export const listen = async (
  handler: RequestListener,
  host: string,
  port: number,
  limits: Limits = defaultLimits,
): Promise<Listening> => {
  const answering = closing(handler)
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: 1_000,
      // Told by withSoundRequests, in words.
      requireHostHeader: false,
    },
    answering.handler,
  )
  hangUpIdle(server, limits.idleMs)
  watchConnections(server, handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? '']
      const code = error.code === 'EADDRINUSE' ? 'PORT_TAKEN' : 'BAD_ENVIRONMENT'
      reject(reason ? new StartFailure(code, reason(`${host}:${port}`), { cause: error }) : error)
    })
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  const open = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${open.includes(':') ? `[${open}]` : open}:${actual}`,
    drain: forced =>
      new Promise(resolve => {
        const cut = () => server.closeAllConnections()
        answering.begin()
        // A connection that has just been answered waits for a next request and would hold the server.
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        const late = setTimeout(cut, limits.graceMs)
        if (forced?.aborted) cut()
        forced?.addEventListener('abort', cut)
        server.close(() => {
          clearInterval(idle)
          clearTimeout(late)
          resolve()
        })
      }),
  }
}
