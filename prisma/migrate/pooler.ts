import { Client } from 'pg'
import { connectFailure, lentFailure } from '../../api/database/connect-error.ts'

/** How long the database, or a pooler before it, may take to let us in, in ms. */
const timeoutMs = 5_000

/** How often to check whether a session is shared: a pooler may have several to choose from. */
const looks = 4

/** Makes one connection. Fails with StartFailure when the database cannot be entered. */
export const enter = async (url: string): Promise<Client> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: timeoutMs,
    application_name: 'podyom migrate',
  })
  // A database that is stopped meanwhile fails the query under way; the connection's own event would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw connectFailure(error, url)
  }
  return client
}

const sessionOf = async (client: Client): Promise<number | undefined> =>
  (await client.query<{ session: number }>('SELECT pg_backend_pid() AS session')).rows[0]?.session

const isLent = async (own: Client, other: Client): Promise<boolean> => {
  for (let look = 0; look < looks; look += 1) {
    const ours = await sessionOf(own)
    await other.query('BEGIN')
    if ((await sessionOf(other)) === ours || (await sessionOf(own)) !== ours) return true
    await other.query('ROLLBACK')
  }
  return false
}

/**
 * Whether there is a pooler before PostgreSQL, detected by its own numbering of sessions. Fails with StartFailure
 * SESSION_LENT if it assigns a session per transaction or statement: locks of migrations, settings and LISTEN need a
 * session.
 */
export const isPooled = async (client: Client, url: string): Promise<boolean> => {
  const session = await sessionOf(client).catch(error => {
    throw connectFailure(error, url)
  })
  if ('processID' in client && client.processID === session) return false
  const other = await enter(url)
  // In statement mode a pooler refuses transactions and disconnects.
  other.on('error', () => undefined)
  try {
    if (await isLent(client, other).catch(() => true)) throw lentFailure(url)
  } finally {
    await other.end()
  }
  return true
}
