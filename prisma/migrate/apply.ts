import { randomUUID } from 'node:crypto'
import { type ClientBase, DatabaseError } from 'pg'
import type { Migration } from './directory.ts'

/**
 * Applies a migration and marks it in the ledger in one transaction, so that one which is begun and not marked was not made.
 * A script that waits for a table in use blocks everybody behind it: it gives up in time.
 */
export async function applyMigration(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = '30s'; SET LOCAL statement_timeout = '30min'`)
    await client.query(sql)
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
      [id],
    )
    await client.query('COMMIT')
  } catch (error) {
    // Without a connection nothing is recorded, and the next deploy tries again.
    await recordFailure(client, id, name, error).catch(() => undefined)
    throw error
  }
}

async function recordFailure(client: ClientBase, id: string, name: string, error: unknown): Promise<void> {
  await client.query('ROLLBACK')
  const { message } = error instanceof Error ? error : new Error(String(error))
  const code = error instanceof DatabaseError ? `, SQLSTATE ${error.code}` : ''
  const logs = `Migration name: ${name}\n\nDatabase error:\nERROR: ${message}${code}`
  await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, logs])
}
