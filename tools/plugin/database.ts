import type { ClientBase } from 'pg'
import { channel } from '../../api/change/record.ts'
import { columnOf, type Table } from '../../api/data/table.ts'
import { readMigrations } from '../../prisma/migrate/directory.ts'
import { readLedger } from '../../prisma/migrate/ledger.ts'

/** What a database holds of a plugin. */
export interface PluginRows {
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
  /** Findings that its rules have stored in the core. */
  readonly findings: number
  /** Obligations that its records fulfil. */
  readonly fulfilled: number
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
    types,
    folder,
  }: Pick<PluginNames, 'id' | 'codes'> & { readonly types: readonly string[]; readonly folder: URL | null },
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
  const obligations = await client.query<{ count: string }>(
    `select count(*) from core.obligation where archived_at is null and fulfilled_type = any($1::text[])`,
    [types],
  )
  const ledger = (await readLedger(client)).filter(({ finished }) => finished).map(({ name }) => name)
  const own = folder ? (await readMigrations(folder)).map(({ name }) => name) : []
  return {
    tables,
    findings: Number(found.rows[0]?.count),
    fulfilled: Number(obligations.rows[0]?.count),
    applied: ledger.filter(name => isMigrationOf(id, name)),
    pending: own.filter(name => !ledger.includes(name)),
  }
}

/** What tells apart what a plugin has in a database. */
export interface PluginNames {
  readonly id: string
  /** Its findings. */
  readonly codes: readonly string[]
  readonly applied: readonly string[]
  readonly tables: readonly Pick<Table<unknown>, 'type' | 'name' | 'fields' | 'placeFields'>[]
}

/**
 * Drops the tables of a plugin with all their rows, its findings, and the record of its migrations. The feed gets a tombstone of
 * each record, so that mirrors drop it, too. The audit log stays.
 */
export async function purgeRows(
  client: ClientBase,
  { id, codes, applied, tables }: PluginNames,
): Promise<void> {
  await client.query(`begin; set local lock_timeout = '30s'`)
  try {
    for (const table of tables) await writeTombstones(client, table)
    await client.query(`drop schema if exists ${client.escapeIdentifier(id)} cascade`)
    await client.query('delete from core.finding where code = any($1::text[])', [codes])
    await client.query('delete from _prisma_migrations where migration_name = any($1::text[])', [applied])
    await client.query('select pg_notify($1, $2)', [channel, ''])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Tombstones of the records that readers still have, behind a lock that keeps others from adding one. */
async function writeTombstones(
  client: ClientBase,
  { type, name, fields, placeFields }: PluginNames['tables'][number],
): Promise<void> {
  const { rows } = await client.query(`select to_regclass($1) as found`, [name.text])
  if (rows[0]?.found === null) return
  await client.query(`lock table ${name.text} in access exclusive mode`)
  const { region, municipality, schools } = placeFields
  const column = (field: string | undefined) =>
    field !== undefined && fields.includes(field) ? columnOf(field) : 'null'
  const [school, otherSchool] = schools
  await client.query(
    `insert into core.change (type, record_id, operation, version, region_id, municipality_id, school_id, other_school_id)
     select $1, id, 'TOMBSTONE', version + 1, ${[region, municipality, school, otherSchool].map(column).join(', ')}
     from ${name.text} where archived_at is null`,
    [type],
  )
}
