import { Client } from 'pg'
import { connectFailure, lentFailure } from '../../api/database/connect-error.ts'

/** How long the database, or a pooler before it, may take to let us in, in ms. */
const patience = 5_000

/** How often one looks whether a session is lent to somebody else: a pooler may have several to choose from. */
const looks = 4

/** Makes one connection. Fails with StartFailure when the database cannot be entered. */
export const enter = async (url: string): Promise<Client> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
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
 * Whether a pooler stands between us and PostgreSQL, told by its numbering sessions for itself. Fails with StartFailure
 * SESSION_LENT where it lends a session for a transaction or less: migrations lock, connections are set and changes are
 * listened for by the session.
 */
export const isPooled = async (client: Client, url: string): Promise<boolean> => {
  const session = await sessionOf(client).catch(error => {
    throw connectFailure(error, url)
  })
  if ('processID' in client && client.processID === session) return false
  const other = await enter(url)
  // Statement by statement a pooler begins no transaction for anybody, and hangs up.
  other.on('error', () => undefined)
  try {
    if (await isLent(client, other).catch(() => true)) throw lentFailure(url)
  } finally {
    await other.end()
  }
  return true
}
