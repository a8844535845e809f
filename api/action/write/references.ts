import { sql } from '../../data/sql.ts'
import type { Table } from '../../data/table.ts'
import type { UnitOfWork } from '../unit-of-work.ts'

interface Reference {
  readonly name: string
  readonly column: string
  readonly archives: boolean
}

/**
 * The records that active rows reference, except rows of their own parts (tables of the core). The catalog of the
 * database lists the referencing tables, those of plugins included. Two statements for any number of records.
 */
export async function findReferenced(
  { read }: UnitOfWork,
  table: Pick<Table<unknown>, 'name'>,
  ids: readonly string[],
  own: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const references = await read<Reference>(sql`
    select format('%I.%I', n.nspname, c.relname) as name, format('%I', a.attname) as column,
      exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'archived_at') as archives
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(f.conkey)
    where f.contype = 'f' and f.confrelid = ${table.name.sql}::regclass
      and not (n.nspname = 'core' and c.relname = any(${own}::text[])) order by 1, 2`)
  // Names of tables and columns come quoted from the catalog, never from a caller.
  const rows = references.map(({ name, column, archives }) => {
    const active = archives ? sql`and t.archived_at is null` : sql.empty
    return sql`select t.${sql.raw(column)} as id from ${sql.raw(name)} t
      where t.${sql.raw(column)} = any(${ids}::uuid[]) ${active}`
  })
  if (rows.length === 0) return new Set()
  const found = await read<{ id: string }>(sql`
    select distinct id from (${sql.join(rows, ' union all ')}) t`)
  return new Set(found.map(({ id }) => id))
}
