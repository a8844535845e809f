import type { Pool } from 'pg'

/** The moment at which a key was last used is of who asks, not of what is asked: each request may move it. */
const ofAsking = 'last_used_at'

/** What is in each table of the product: how many rows, and a hash of them all. */
export async function checksum(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'public') order by 1`)
  const row = `md5((to_jsonb(t) - '${ofAsking}')::text)`
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(${row}, '' order by ${row})), '') as sum from ${name} t`,
  )
  const { rows } = await pool.query<{ name: string; sum: string }>(sums.join(' union all '))
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}
