import template, { empty, join, type RawValue, raw, Sql } from 'sql-template-tag'

export type { Value as SQLValue } from 'sql-template-tag'
export { Sql }

/**
 * A parametrised statement or a fragment of one: values become parameters, fragments are taken over as they are.
 *
 *     sql`select t.name from core.school t where ${sql.join(conditions, ' and ')}`
 *
 * `sql.raw` takes a text into the statement as it is: names of tables and columns alone, never what a caller has sent.
 */
export const sql = Object.assign(
  (strings: readonly string[], ...values: readonly RawValue[]): Sql => template(strings, ...values),
  { join, raw, empty },
)
