import { Socket } from 'node:net'
import type { Client, PoolClient } from 'pg'

/** How long after its limit a statement may still be answered, in ms. */
const slack = 2_000

/** How long PostgreSQL may take to close a connection, in ms. */
const farewell = 2_000

const hangUp = ({ connection }: Client | PoolClient, reason?: Error) => connection.stream.destroy(reason)

/** Ends connections, politely at first: a database that has gone silent says no good-bye. */
export async function leave(ending: Promise<void>, clients: Iterable<Client | PoolClient>): Promise<void> {
  const late = setTimeout(() => {
    for (const client of clients) hangUp(client)
  }, farewell)
  await ending.finally(() => clearTimeout(late))
}

/**
 * Hangs up where a statement is sent and nothing comes back, not even PostgreSQL's word that it took too long: a network
 * that swallows what it carries closes no connection, and without this one the statement would wait for ever.
 */
export function hangUpInSilence(client: Client | PoolClient, statementMs: number): void {
  const { stream } = client.connection
  if (!(stream instanceof Socket)) return
  let unanswered = 0
  const send = client.query
  Object.assign(client, {
    query: (...args: unknown[]) => {
      unanswered += 1
      stream.setTimeout(statementMs + slack)
      return Reflect.apply(send, client, args)
    },
  })
  client.connection.on('readyForQuery', () => {
    unanswered = Math.max(0, unanswered - 1)
    // Between statements of a transaction it is for the server to speak.
    if (unanswered === 0) stream.setTimeout(0)
  })
  stream.on('timeout', () =>
    hangUp(client, Object.assign(new Error('PostgreSQL is silent'), { code: 'ETIMEDOUT' })),
  )
}
