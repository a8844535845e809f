import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { json, text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { Served } from '../../../tools/chaos/server.ts'

/** One connection to a server with several workers: all its requests go to the same worker. */
export interface Connection {
  readonly worker: number
  readonly post: (query: string, headers?: Readonly<Record<string, string>>) => Promise<IncomingMessage>
  readonly close: () => void
}

/** The lines of the server's log. */
export const logOf = ({ stderr }: Served): readonly Readonly<Record<string, unknown>>[] =>
  stderr()
    .split('\n')
    .flatMap(line => (/^\{.*\}$/.test(line) ? [JSON.parse(line)] : []))

/** The process id of a worker, the newest of that number; undefined while there is none. */
export const pidOf = (server: Served, worker: number): number | undefined => {
  const line = logOf(server).findLast(one => one.msg === 'worker listening' && one.worker === worker)
  return line && Number(line.pid)
}

/** Opens a connection, and asks which worker has it. */
export async function connectTo(server: Served, key: string): Promise<Connection> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = (query: string, headers: Readonly<Record<string, string>>) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const options = { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
      const sent = request(`${server.url}/graphql`, options, resolve).once('error', reject)
      sent.end(JSON.stringify({ query }))
    })
  const signed = { authorization: `Bearer ${key}` }
  const id = randomUUID()
  await text(await send('{ __typename }', { ...signed, 'x-request-id': id }))
  for (;;) {
    const line = logOf(server).find(({ requestId }) => requestId === id)
    if (line)
      return {
        worker: Number(line.worker),
        post: (query, headers = {}) => send(query, { ...signed, ...headers }),
        close: () => agent.destroy(),
      }
    await pause(10)
  }
}

/** The connection's status for a request. */
export const statusOf = async (answer: Promise<IncomingMessage>): Promise<number> => {
  const response = await answer
  await json(response)
  return response.statusCode ?? 0
}

/** Opens connections until there are so many to each of two workers. */
export async function connectToBoth(
  server: Served,
  key: string,
  count: number,
): Promise<readonly Connection[]> {
  const open: Connection[] = []
  for (;;) {
    const lacking = [1, 2].filter(number => open.filter(({ worker }) => worker === number).length < count)
    if (lacking.length === 0) return open
    const next = await connectTo(server, key)
    if (lacking.includes(next.worker)) open.push(next)
    else next.close()
  }
}
