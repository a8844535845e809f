import { type Sql, sql } from '../data/sql.ts'

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
