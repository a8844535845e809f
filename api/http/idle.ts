import type { Server } from 'node:http'

/**
 * Hangs up where nothing moves during a request for so long, in ms. Node itself grants a caller who does not read the
 * answer the time twice, for it takes what the system has buffered for a movement; so the time is looked at by halves.
 */
export function hangUpIdle(server: Server, ms: number): void {
  const half = ms / 2
  server.setTimeout(half)
  server.prependListener('request', (_, outgoing) => {
    let moved = -1
    outgoing.on('timeout', socket => {
      const bytes = socket.bytesRead + socket.bytesWritten
      if (bytes === moved) return void socket.destroy()
      moved = bytes
      socket.setTimeout(half)
    })
  })
}
