import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { columnOf, type Table } from '../../data/table.ts'

/** The columns of the unique indexes of a table that a municipality is part of. */
export type UniqueColumns = readonly (readonly string[])[]

type Placed = Pick<Table<unknown>, 'name' | 'placeFields'>

/** The unique columns of tables, by the name of the table; the catalog lists them, those of plugins included. */
export async function uniqueInMunicipality(
  work: UnitOfWork,
  tables: readonly Placed[],
): Promise<ReadonlyMap<string, UniqueColumns>> {
  const rows = await work.read<{ name: string; columns: readonly string[] }>(sql`
    select '"' || n.nspname || '"."' || c.relname || '"' as name, array_agg(a.attname::text) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = any(${tables.map(({ name }) => name.sql)}::regclass[])
      and i.indisunique and i.indexprs is null and i.indpred is null
    group by 1, i.indexrelid having bool_or(a.attname = 'municipality_id')`)
  const byName = Map.groupBy(rows, ({ name }) => name)
  return new Map([...byName].map(([name, found]) => [name, found.map(({ columns }) => columns)]))
}

/** Whether the new place has a row already where there can be one: then the old row `t` stays as it was. */
export function isTaken({ name, placeFields }: Placed, unique: UniqueColumns, to: Sql): Sql {
  if (unique.length === 0) return sql`false`
  const own = columnOf(placeFields.municipality)
  const taken = unique.map(columns => {
    const same = columns.map(column =>
      column === own ? sql`${sql.raw(`x."${own}"`)} = ${to}` : sql.raw(`x."${column}" = t."${column}"`),
    )
    return sql`exists (select from ${name} x where ${sql.join(same, ' and ')})`
  })
  return sql`(${sql.join(taken, ' or ')})`
}
