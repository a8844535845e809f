import { afterAll, expect, test } from 'vitest'
import { testDatabase } from './database.ts'

const { db, sql, close } = await testDatabase()

afterAll(close)

test('counts the statements that reach PostgreSQL, those of a transaction too', async () => {
  sql.length = 0
  await db.$queryRaw`SELECT ${1}::int AS one`
  expect(sql).toEqual([{ sql: 'SELECT $1::int AS one', values: [1] }])
  sql.length = 0
  await db.$transaction(async tx => {
    await tx.$queryRaw`SELECT 2`
  })
  expect(sql.map(statement => statement.sql)).toEqual(['BEGIN', 'SELECT 2', 'COMMIT'])
})

test('gives many databases at once', async () => {
  const databases = await Promise.all(Array.from({ length: 8 }, () => testDatabase({ seeded: true })))
  expect(new Set(databases.map(({ url }) => url)).size).toBe(8)
  await Promise.all(databases.map(database => database.close()))
})

test('sorts Russian names as a Russian reader expects', async () => {
  const rows =
    await db.$queryRaw`SELECT name FROM unnest(ARRAY['Яблоневка', 'ель', 'Ёлкино', 'Ель']) name ORDER BY name`
  expect(rows).toEqual([{ name: 'Ёлкино' }, { name: 'ель' }, { name: 'Ель' }, { name: 'Яблоневка' }])
})
