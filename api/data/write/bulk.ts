import type { Sender } from '../query.ts'
import { type Sql, sql } from '../sql.ts'
import { columnOf, type Table } from '../table.ts'

/** Most rows of one statement: to serialize more at once would block other requests. */
const mostRows = 2_000

/** A list in pieces that one statement writes or reads; none of an empty one. */
export const pieces = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / mostRows) }, (_, index) =>
    list.slice(index * mostRows, (index + 1) * mostRows),
  )

type Row = Readonly<Record<string, unknown>>

/** The columns that rows name, and the rows as one JSON value of PostgreSQL. */
const recordset = (rows: readonly Row[], fields: readonly string[]): string =>
  JSON.stringify(
    rows.map(row => Object.fromEntries(fields.map(field => [columnOf(field), row[field] ?? null]))),
  )

/**
 * Inserts hundreds of rows by one short statement: PostgreSQL reads them from one JSON value. Rows have the same fields,
 * named as in the models; days are 'YYYY-MM-DD'; fields left out take the defaults of their columns, so rows bring their
 * own ids. Gives the number of rows.
 */
export async function insertRows(
  { execute }: Pick<Sender, 'execute'>,
  table: Pick<Table<unknown>, 'name'>,
  rows: readonly (Row & { readonly id: string })[],
): Promise<{ readonly count: number }> {
  let count = 0
  for (const piece of pieces(rows)) count += await execute(insertion(table, piece))
  return { count }
}

function insertion({ name }: Pick<Table<unknown>, 'name'>, rows: readonly Row[]): Sql {
  const fields = Object.keys(rows[0] ?? {})
  const columns = sql.raw(fields.map(field => `"${columnOf(field)}"`).join(', '))
  return sql`insert into ${name} as t (${columns})
    select ${columns} from json_populate_recordset(null::${name}, ${recordset(rows, fields)}::json)`
}

/** `insertRows` that gives the rows as they are stored, defaults and all. */
export async function insertReturning<R>(
  { read }: Pick<Sender, 'read'>,
  table: Table<R>,
  rows: readonly (Row & { readonly id: string })[],
): Promise<readonly R[]> {
  const stored: R[] = []
  for (const piece of pieces(rows))
    stored.push(...(await read<R>(sql`${insertion(table, piece)} returning ${table.columns}`)))
  return stored
}

/** `insertRows` of what is not there yet; gives the ids of the rows that were inserted. */
export async function insertNewRows(
  { read }: Pick<Sender, 'read'>,
  table: Pick<Table<unknown>, 'name'>,
  rows: readonly (Row & { readonly id: string })[],
): Promise<readonly string[]> {
  const inserted: string[] = []
  for (const piece of pieces(rows)) {
    const found = await read<{ id: string }>(
      sql`${insertion(table, piece)} on conflict do nothing returning id`,
    )
    inserted.push(...found.map(({ id }) => id))
  }
  return inserted
}

/**
 * `insertRows` of rows that the fields of a unique index identify: one that is there takes the new values instead, and is
 * brought back where it was archived.
 */
export async function upsertRows(
  { execute }: Pick<Sender, 'execute'>,
  table: Pick<Table<unknown>, 'name'>,
  identity: readonly string[],
  rows: readonly (Row & { readonly id: string })[],
  now: Date,
): Promise<void> {
  const column = (field: string) => sql.raw(`"${columnOf(field)}"`)
  const values = Object.keys(rows[0] ?? {}).filter(field => field !== 'id' && !identity.includes(field))
  const set = values.map(column).map(name => sql`${name} = excluded.${name}`)
  for (const piece of pieces(rows))
    await execute(sql`${insertion(table, piece)} on conflict (${sql.join(identity.map(column))}) do update
      set ${sql.join([...set, sql`archived_at = null`, sql`version = t.version + 1`, sql`updated_at = ${now}`])}`)
}

/**
 * Replaces the rows that belong to records: `upsertRows`, and other rows of an owner are archived. The fields of a unique
 * index tell a row apart: `owner` is the first of them.
 */
export async function replaceRows<R>(
  sender: Pick<Sender, 'execute'>,
  table: Table<R>,
  [owner, ...rest]: readonly [keyof R & string, ...(keyof R & string)[]],
  owners: readonly string[],
  rows: readonly (Row & { readonly id: string })[],
  now: Date,
): Promise<void> {
  const identity = [owner, ...rest]
  if (rows.length > 0) await upsertRows(sender, table, identity, rows, now)
  const isSame = identity.map(field => sql.raw(`r."${columnOf(field)}" = t."${columnOf(field)}"`))
  await sender.execute(sql`
    update ${table.name} t set archived_at = ${now}, updated_at = ${now}, version = t.version + 1
    where ${table.column(owner)} = any(${owners}::uuid[]) and t.archived_at is null and not exists (
      select from json_populate_recordset(null::${table.name}, ${recordset(rows, identity)}::json) r
      where ${sql.join(isSame, ' and ')})`)
}

/**
 * Sets the fields of many rows by one short statement, and raises their versions; `updatedAt` is the moment of the change.
 * Rows have the same fields and name themselves by their ids.
 */
export async function updateRows(
  { execute }: Pick<Sender, 'execute'>,
  { name }: Pick<Table<unknown>, 'name'>,
  rows: readonly (Row & { readonly id: string })[],
  now: Date,
): Promise<void> {
  const fields = Object.keys(rows[0] ?? {})
  const set = fields
    .filter(field => field !== 'id')
    .map(field => sql.raw(`"${columnOf(field)}" = r."${columnOf(field)}"`))
  for (const piece of pieces(rows))
    await execute(sql`update ${name} t set ${sql.join([...set, sql`version = t.version + 1`, sql`updated_at = ${now}`])}
      from json_populate_recordset(null::${name}, ${recordset(piece, fields)}::json) r where t.id = r.id`)
}
