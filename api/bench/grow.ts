import { Client } from 'pg'
import { type Filling, sizeOf, territory } from './country.ts'
import { work } from './work.ts'

type Say = (line: string) => void

/**
 * Fills a database that has the migrations and the roadmaps of the product. Foreign keys are not looked at and indexes are
 * built afterwards, for that takes a tenth of the time.
 */
export async function grow(url: string, schools: number, say: Say): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `set session_replication_role = replica; set maintenance_work_mem = '1GB'; set work_mem = '256MB'; set synchronous_commit = off`,
    )
    const size = sizeOf(schools)
    for (const filling of [...territory(size), ...work(size)]) await fill(client, filling, say)
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

async function fill(client: Client, { table, sql }: Filling, say: Say) {
  const began = performance.now()
  const { rows: indexes } = await client.query<{ readonly name: string; readonly made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
      where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [`core."${table}"`],
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  const { rowCount } = await client.query(sql)
  for (const { made } of indexes) await client.query(made)
  say(`  ${table}: ${rowCount} за ${((performance.now() - began) / 1_000).toFixed(1)} с`)
}
