import { randomUUID } from 'node:crypto'
import { DatabaseError } from 'pg'
import { StartFailure } from '../../../api/server/startup-error.ts'
import { withClient } from '../client.ts'

/** PostgreSQL copies no database that another client is connected to. */
const inUse = '55006'

const refusal = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  if (error.code === inUse)
    return new StartFailure(
      'COPY_REFUSED',
      'Копию базы сделать нельзя, пока с ней работают: остановите серверы или восстановите копию в другую базу и укажите её в DATABASE_URL.',
      { cause: error },
    )
  if (error.code === '42501')
    return new StartFailure(
      'COPY_REFUSED',
      'Для репетиции на копии пользователю базы нужно право CREATEDB: выдайте его командой ALTER ROLE … CREATEDB.',
      { cause: error },
    )
  return error
}

/** The same server's database of this name. */
const named = (url: string, name: string): string => {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}

/**
 * Gives a copy of a database on the same server, which is dropped after use. Fails with StartFailure: COPY_REFUSED where
 * another client is connected or the user may create no database.
 */
export async function withCopy<T>(url: string, use: (url: string) => Promise<T>): Promise<T> {
  const source = decodeURIComponent(new URL(url).pathname.slice(1))
  const copy = `podyom_rehearsal_${randomUUID().slice(0, 8)}`
  // Nobody may be connected to the source, so the statements go to another database.
  const elsewhere = named(url, 'postgres')
  const inAdmin = (sql: string) => withClient(elsewhere, async client => void (await client.query(sql)))
  try {
    await inAdmin(`CREATE DATABASE ${quoted(copy)} TEMPLATE ${quoted(source)}`)
  } catch (error) {
    throw refusal(error)
  }
  try {
    return await use(named(url, copy))
  } finally {
    await inAdmin(`DROP DATABASE IF EXISTS ${quoted(copy)} WITH (FORCE)`)
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
