import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { readFrom } from './query.ts'
import { sql } from './sql.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

describe('read', () => {
  test('gives days as ISO dates, moments as Date, decimals and counts as numbers', async () => {
    const [row] = await readFrom(database.pool)(sql`
      select '2021-02-28'::date as day, '2021-02-28T21:00:00Z'::timestamptz as at, 3.71::numeric as mean, 5::bigint as count,
        '{а,б}'::text[] as list, null::date as none`)
    expect(row).toEqual({
      day: '2021-02-28',
      at: new Date('2021-02-28T21:00:00Z'),
      mean: 3.71,
      count: 5,
      list: ['а', 'б'],
      none: null,
    })
  })

  test('refuses a statement that takes too long as too costly', async () => {
    const pool = new pg.Pool({ connectionString: database.url, statement_timeout: 50 })
    const reading = readFrom(pool)(sql`select pg_sleep(5)`)
    await expect(reading).rejects.toMatchObject({ extensions: { code: 'TOO_COSTLY' } })
    await pool.end()
  })
})
