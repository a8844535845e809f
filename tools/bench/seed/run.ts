import { Client } from 'pg'
import { related } from './related.ts'
import { roadmaps } from './roadmaps.ts'
import { type Filling, sizeOf, territory } from './territory.ts'

type Say = (line: string) => void

/**
 * Fills a database that has the migrations and the roadmaps of the product; a table that has made rows stays, so that one
 * made by an older version gets what was added since. Foreign keys are not looked at and indexes are
 * built afterwards, for that takes a tenth of the time.
 */
export async function seedDatabase(url: string, schools: number, say: Say): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `set session_replication_role = replica; set maintenance_work_mem = '1GB'; set work_mem = '256MB'; set synchronous_commit = off`,
    )
    const size = sizeOf(schools)
    let filled = 0
    for (const filling of [...territory(size), ...roadmaps(size), ...related(size)]) {
      if (await isFilled(client, filling)) continue
      await fill(client, filling, say)
      filled += 1
    }
    if (filled > 0) await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

const [lowest, highest] = ['00000000-0000-7000-0000-000000000000', '00000000-0000-7000-ffff-ffffffffffff']

async function isFilled(client: Client, { table, made = 'id' }: Filling): Promise<boolean> {
  const { rows } = await client.query<{ readonly is: boolean }>(
    `select exists (select from core."${table}" where ${made} between '${lowest}' and '${highest}') as is`,
  )
  return rows[0]?.is ?? false
}

async function fill(client: Client, { table, sql }: Filling, say: Say) {
  const began = performance.now()
  const { rows: indexes } = await client.query<{ readonly name: string; readonly made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
      where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [`core."${table}"`],
  )
  await client.query('begin')
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  const { rowCount } = await client.query(sql)
  for (const { made } of indexes) await client.query(made)
  await client.query('commit')
  say(`  ${table}: ${rowCount} за ${((performance.now() - began) / 1_000).toFixed(1)} с`)
}
