import { connect, type Socket } from 'node:net'

/** Many subscriptions of one process, each over a bare connection: what it costs is mostly the server's. */
export interface Streams {
  /** How many have received something since `reset`. */
  readonly notified: () => number
  /** How many the server has ended, or answered with an error. */
  readonly ended: () => number
  readonly reset: () => void
  readonly close: () => void
}

const query = `subscription {
  changes { cursor operation type id key version record { ... on Organization { name kind note } } }
}`
const body = JSON.stringify({ query })

/** Opens a stream; resolves when the server has begun to answer, to null where it asks to come again. */
function open(
  url: string,
  key: string,
  hear: (text: string) => void,
  end: () => void,
): Promise<Socket | null> {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\nAccept: text/event-stream\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  socket.on('error', () => undefined)
  return new Promise(resolve =>
    socket.once('data', (head: string) => {
      if (!head.startsWith('HTTP/1.1 200')) return resolve(null)
      socket.on('data', hear)
      socket.on('close', end)
      resolve(socket)
    }),
  )
}

/** Opens one stream for each key, a few at a time. */
export async function openStreams(url: string, keys: readonly string[]): Promise<Streams> {
  const notified = new Set<number>()
  const ended = new Set<number>()
  const sockets: Socket[] = []
  const queue = [...keys.entries()]
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [index, key] = next
      const hear = (text: string) => {
        if (text.includes('"errors"') || text.includes('event: complete')) ended.add(index)
        else if (text.includes('event: next')) notified.add(index)
      }
      const socket = await open(url, key, hear, () => ended.add(index))
      if (socket) sockets.push(socket)
      else queue.push(next)
    }
  }
  await Promise.all(Array.from({ length: 16 }, work))
  return {
    notified: () => notified.size,
    ended: () => ended.size,
    reset: () => notified.clear(),
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}
