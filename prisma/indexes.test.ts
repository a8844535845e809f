import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../api/testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** The tables of the job queue are those of pg-boss, with its own indexes. */
const columnsWithout = async (columns: string): Promise<readonly string[]> => {
  const { rows } = await database.pool.query<{ name: string }>(`
    SELECT format('%s.%s', c.oid::regclass, a.attname) AS name
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname <> ALL ('{pg_catalog,pg_toast,information_schema,public,jobs}')
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND ${columns}
       AND NOT EXISTS (SELECT FROM pg_index i
                        WHERE i.indrelid = c.oid AND i.indkey[0] = a.attnum AND i.indpred IS NULL)
     ORDER BY 1`)
  return rows.map(row => row.name)
}

describe('indexes', () => {
  test('lead with every foreign key, so that no look-up from the other side scans', async () => {
    expect(
      await columnsWithout(`EXISTS (SELECT FROM pg_constraint f
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum])`),
    ).toEqual([])
  })

  test('lead with the region, the municipality and the school of every table that lists page by them', async () => {
    const paged = [
      'municipality',
      'school',
      'organization',
      'order',
      'roadmap',
      'activity',
      'obligation',
      'indicator',
    ]
    const tables = [...paged, 'assessment_result', 'partnership', 'monitoring_campaign', 'finding', 'curator']
    const named = tables.map(table => `'${table}'`).join(', ')
    expect(
      await columnsWithout(`n.nspname = 'core' AND c.relname IN (${named})
        AND a.attname IN ('region_id', 'municipality_id', 'school_id')`),
    ).toEqual([])
  })
})
