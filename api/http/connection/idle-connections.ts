import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** What is known of a connection. */
interface Connection {
  readonly acceptedAt: number
  /** Requests that are worked on. */
  active: number
  /** Bytes that had been read when the last answer was out. */
  seen: number
}

/** How long a connection may take to send its first request while the server is closing, in ms. */
const firstRequestMs = 1_000

/**
 * Lets a closing server end idle connections only. Node takes a connection that has just been accepted for an idle one, and
 * would reset it before its request has arrived.
 */
export function endIdleConnectionsOnly(server: Server): void {
  const connections = new Map<Socket, Connection>()
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { acceptedAt: performance.now(), active: 0, seen: 0 })
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', ({ socket }, outgoing) => {
    const connection = connections.get(socket)
    if (!connection) return
    connection.active += 1
    outgoing.once('finish', () => {
      connection.active -= 1
      connection.seen = socket.bytesRead
    })
  })
  const isIdle = (socket: Socket, { acceptedAt, active, seen }: Connection) =>
    active === 0 && socket.bytesRead === seen && (seen > 0 || performance.now() - acceptedAt > firstRequestMs)
  server.closeIdleConnections = () => {
    for (const [socket, connection] of connections) if (isIdle(socket, connection)) socket.destroy()
  }
}
