import { type Sql, sql } from './sql.ts'
import { columnOf, type Table } from './table.ts'

type Named = Pick<Table<unknown>, 'name' | 'fields'>

/** A table under a name of its own in a statement, and its columns; the compiler knows both. */
export type Aliased<R> = { readonly [Field in keyof R & string]: Sql } & {
  /** What follows `from` or `join`. */
  readonly as: Sql
}

/**
 * Names tables for a statement, so that the compiler refuses a table or a column that is not there:
 *
 *     const { r, s } = aliases({ r: roadmaps, s: schools })
 *     sql`select ${s.shortName} from ${r.as} join ${s.as} on ${s.id} = ${r.schoolId}`
 */
export const aliases = <const T extends Readonly<Record<string, Named>>>(tables: T) =>
  // Each alias has the columns that its table lists, which are those of its rows.
  Object.fromEntries(
    Object.entries(tables).map(([alias, { name, fields }]) => [
      alias,
      {
        as: sql`${name} ${sql.raw(alias)}`,
        ...Object.fromEntries(fields.map(field => [field, sql.raw(`${alias}."${columnOf(field)}"`)])),
      },
    ]),
  ) as { readonly [A in keyof T]: T[A] extends { readonly row?: infer R } ? Aliased<R> : never }

interface Dated {
  readonly validFrom: Sql
  readonly validTo: Sql
}

/** A row is in force on a day; an open end is in force. */
export const inForceOn = ({ validFrom, validTo }: Dated, day: string | Sql): Sql => {
  const on = typeof day === 'string' ? sql`${day}::date` : day
  // Comparisons and no functions, so that PostgreSQL knows how few rows a day long past leaves and takes an index.
  return sql`(${validFrom} is null or ${validFrom} <= ${on}) and (${validTo} is null or ${validTo} >= ${on})`
}
