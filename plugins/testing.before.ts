import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { TestServer } from '../api/testing.server.ts'
import { plugins } from './index.ts'

type Row = Readonly<Record<string, unknown>>

/** A connection of its own for a test file, that waits for none of the server's and may do what the API may not. */
export function ownConnection(server: () => TestServer): () => Client {
  let client: Client | undefined
  beforeAll(async () => {
    client = new Client({ connectionString: server().database.url })
    await client.connect()
  })
  afterAll(() => client?.end())
  return () => {
    if (!client) throw new Error('the connection is there only inside tests')
    return client
  }
}

/** The tables of what a record holds outside its own row, by the name under which the audit log has it. */
const partTables: Readonly<Record<string, string>> = {
  supports: 'core.school_support',
  roles: 'core.school_role',
  contexts: 'core.school_context',
  basis: 'core.act_reference',
  responsibles: 'core.order_clause_responsible',
  responsible: 'core.activity_responsible',
  tasks: 'core.roadmap_task',
  coveredSchoolIds: 'core.roadmap_school',
  members: 'core.organization_member',
  grants: 'core.user_grant',
  stages: 'oryol.deficit_stage',
  routes: 'oryol.route_count',
  decisions: 'ivanovo.session_decision',
  parties: 'ivanovo.project_party',
  criteria: 'perm.perm_criterion',
}

/** The types that are not called as their tables are. */
const otherTables: Readonly<Record<string, string>> = {
  User: 'core.app_user',
  AccessKey: 'core.api_key',
  IvanovoProjectPassport: 'ivanovo.project',
}

/** The columns that the audit log calls otherwise. */
const otherColumns: Readonly<Record<string, string>> = {
  number: 'public_id',
  blockedAt: 'archived_at',
  coveredSchoolIds: 'school_id',
}

const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`).toLowerCase()

/** The table of the records of a type, as the catalog quotes it; a plugin's may go without its prefix. */
export async function tableOf(client: Client, type: string): Promise<string> {
  const name = snake(type)
  const names = plugins.map(({ id }) => `${id}.${name.replace(new RegExp(`^${id}_`), '')}`)
  const { rows } = await client.query<{ table: string }>(
    'select c.oid::regclass::text as table from pg_class c join unnest($1::text[]) n on to_regclass(n) = c.oid',
    [[otherTables[type] ?? `core."${name}"`, ...names, ...plugins.map(({ id }) => `${id}.${name}`)]],
  )
  const [found] = rows
  if (!found) throw new Error(`no table holds records of the type ${type}`)
  return found.table
}

/** What the database holds now of a record that the audit log shows as `shown`, in the same words. */
export async function storedOf(client: Client, type: string, id: string, shown: Row): Promise<Row> {
  const rowsOf = async (table: string, column: string, value: unknown) => {
    const sql = `select to_jsonb(t) as row from ${table} t where ${column} = $1`
    return (await client.query<{ row: Row }>(sql, [value])).rows.map(({ row }) => row)
  }
  const table = await tableOf(client, type)
  const [row = {}] = await rowsOf(table, 'id', id)
  const partsOf = async (name: string, part: string) => {
    const { rows } = await client.query<{ column: string }>(
      `select a.attname as column from pg_constraint f
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      where f.contype = 'f' and f.conrelid = $1::regclass and f.confrelid = $2::regclass
        and not a.attname = 'resolved_order_id'`,
      [part, table],
    )
    const own = rows[0]?.column
    const found = own ? await rowsOf(part, own, id) : await rowsOf(part, 'roadmap_id', row.roadmap_id)
    const [like] = [shown[name]].flat()
    return sorted(
      found
        .filter(one => one.archived_at === null)
        .map(one => (typeof like === 'object' && like ? inWords(one, Object.keys(like)) : wordOf(one, name))),
    )
  }
  const stored: Record<string, unknown> = {}
  for (const name of Object.keys(shown)) {
    const part = partTables[name]
    stored[name] = part && !(name in row) ? await partsOf(name, part) : plain(wordOf(row, name))
  }
  return stored
}

/** What the audit log shows of a record, so that it can be compared with what is stored. */
export const comparable = (shown: Row): Row =>
  Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [
      name,
      name in partTables && Array.isArray(value) ? sorted(value) : plain(value),
    ]),
  )

const wordOf = (row: Row, name: string): unknown =>
  snake(name) in row ? row[snake(name)] : row[otherColumns[name] ?? '']

const inWords = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map(name => [name, plain(wordOf(row, name))]))

const sorted = (list: readonly unknown[]): readonly unknown[] =>
  list.map(plain).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

/** A value as JSON has it; moments in one form. */
function plain(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(value)) return new Date(value).toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, plain(one)] as const)
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
