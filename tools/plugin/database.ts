import type { ClientBase } from 'pg'
import { readMigrations } from '../../prisma/migrate/directory.ts'
import { readLedger } from '../../prisma/migrate/ledger.ts'

/** What a database holds of a plugin. */
export interface PluginRows {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  /** Findings that its rules have stored in the core. */
  readonly findings: number
  readonly applied: readonly string[]
  readonly pending: readonly string[]
}

/** The migrations of a plugin are called after it: `20261202050000_vologda_records`. */
export const isMigrationOf = (id: string, name: string): boolean =>
  new RegExp(`^\\d{14}_${id}(_|$)`).test(name)

/** Counts what a plugin has in a database; `folder` has its migrations. */
export async function pluginRows(
  client: ClientBase,
  {
    id,
    codes,
    folder,
  }: { readonly id: string; readonly codes: readonly string[]; readonly folder: URL | null },
): Promise<PluginRows> {
  const { rows: names } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`,
    [id],
  )
  const tables = []
  for (const { name } of names) {
    const table = `${client.escapeIdentifier(id)}.${client.escapeIdentifier(name)}`
    const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${table}`)
    tables.push({ name: `${id}.${name}`, rows: Number(rows[0]?.rows) })
  }
  const found = await client.query<{ count: string }>(
    `select count(*) from core.finding where code = any($1::text[])`,
    [codes],
  )
  const ledger = (await readLedger(client)).filter(({ finished }) => finished).map(({ name }) => name)
  const own = folder ? (await readMigrations(folder)).map(({ name }) => name) : []
  return {
    tables,
    findings: Number(found.rows[0]?.count),
    applied: ledger.filter(name => isMigrationOf(id, name)),
    pending: own.filter(name => !ledger.includes(name)),
  }
}

/** Drops the tables of a plugin with all their rows, its findings, and the record of its migrations. The audit log stays. */
export async function purgeRows(
  client: ClientBase,
  {
    id,
    codes,
    applied,
  }: { readonly id: string; readonly codes: readonly string[]; readonly applied: readonly string[] },
): Promise<void> {
  await client.query(`begin; set local lock_timeout = '30s'`)
  try {
    await client.query(`drop schema if exists ${client.escapeIdentifier(id)} cascade`)
    await client.query('delete from core.finding where code = any($1::text[])', [codes])
    await client.query('delete from _prisma_migrations where migration_name = any($1::text[])', [applied])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
