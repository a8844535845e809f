import type { Statement } from '../database/connect.ts'
import type { TestDatabase } from './database.ts'

/**
 * How PostgreSQL would answer a statement, as text, with settings of the planner that leave it no way but the one meant;
 * with `explain (analyze)` how it does answer it.
 */
export async function planOf(
  { pool }: Pick<TestDatabase, 'pool'>,
  statement: Statement | undefined,
  settings: readonly string[] = ['enable_seqscan = off'],
  how: 'explain' | 'explain (analyze)' = 'explain',
): Promise<string> {
  if (!statement) throw new Error('no statement was sent')
  const client = await pool.connect()
  try {
    await client.query(['begin', ...settings.map(one => `set local ${one}`)].join('; '))
    const { rows } = await client.query<{ readonly 'QUERY PLAN': string }>(`${how} ${statement.sql}`, [
      ...statement.values,
    ])
    return rows.map(row => row['QUERY PLAN']).join('\n')
  } finally {
    await client.query('rollback')
    client.release()
  }
}
