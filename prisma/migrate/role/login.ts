import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { Client, type ClientBase } from 'pg'

/**
 * The address by which the API logs in as its role, so that it cannot reset to a stronger role; null if it cannot: the
 * address has no password, the owner may not set one, or a pooler or pg_hba.conf accepts only the owner. Called as the
 * owner, who may set the role.
 *
 * The password is made of the owner's, so that all servers of a database have the same one and it is stored nowhere.
 */
export const loginAs = async (client: ClientBase, url: string, role: string): Promise<string | null> => {
  const { password, searchParams } = new URL(url)
  if (password === '' || searchParams.has('user') || searchParams.has('password')) return null
  const own = createHmac('sha256', decodeURIComponent(password)).update(`podyom ${role}`).digest('base64url')
  const address = new URL(url)
  Object.assign(address, { username: encodeURIComponent(role), password: own })
  if ((await mayLogIn(client, role)) && (await enters(address.href, role))) return address.href
  const name = client.escapeIdentifier(role)
  await client.query(`ALTER ROLE ${name} LOGIN PASSWORD '${verifierOf(own)}'`).catch(() => undefined)
  return (await enters(address.href, role)) ? address.href : null
}

const mayLogIn = async (client: ClientBase, role: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1 AND rolcanlogin', [role])
  return rowCount === 1
}

const enters = async (url: string, role: string): Promise<boolean> => {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'podyom migrate',
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>('SELECT session_user::text AS name')
    return rows[0]?.name === role
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The stored form of a password (RFC 5803), sent instead of it, because statements may be logged. */
const verifierOf = (password: string): string => {
  const [rounds, salt] = [4096, randomBytes(16)]
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const keyOf = (use: string) => createHmac('sha256', salted).update(use).digest()
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyOf('Server Key').toString('base64')}`
}
