import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A way to PostgreSQL that may be cut. */
export interface DatabaseProxy extends AsyncDisposable {
  /** The database's address by this way. */
  readonly url: string
  /** From now on each new connection takes this much longer, in ms. */
  readonly delay: (ms: number) => void
  /** Cuts all connections that there are now. */
  readonly cut: () => void
  /** Cuts this many connections, each after PostgreSQL did its COMMIT and before the answer. */
  readonly swallowCommits: (count: number) => void
  /** How many of them are still to come. */
  readonly commitsLeft: () => number
}

/** Opens a way to the database at this address. */
export async function openProxy(database: string): Promise<DatabaseProxy> {
  const target = new URL(database)
  const sockets = new Set<Socket>()
  let commits = 0
  let delayMs = 0

  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      other.destroy()
    })
  }
  const server = createServer(async near => {
    near.on('error', () => undefined)
    near.pause()
    await pause(delayMs)
    if (near.destroyed) return
    near.resume()
    const far = connect(Number(target.port), target.hostname)
    keep(near, far)
    keep(far, near)
    near.on('data', chunk => far.write(chunk))
    far.on('data', chunk => {
      if (commits > 0 && isCommitted(chunk)) {
        commits -= 1
        near.destroy()
      } else near.write(chunk)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = typeof address === 'object' && address ? `${address.port}` : ''
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  return {
    url: url.href,
    cut,
    delay: ms => {
      delayMs = ms
    },
    swallowCommits: count => {
      commits = count
    },
    commitsLeft: () => commits,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise(resolve => server.close(resolve))
      cut()
      await closed
    },
  }
}

/** PostgreSQL's word that a transaction is committed; what was sent together with it is answered before it. */
const isCommitted = (chunk: Buffer): boolean => chunk.includes('C\0\0\0\x0bCOMMIT\0', 0, 'latin1')
