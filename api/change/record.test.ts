import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../data/sql.ts'
import { type TestDatabase, testDatabase } from '../testing/database.ts'
import { recordChanges } from './record.ts'
import { changed, write } from './testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const stored = () => database.db.change.findMany({ orderBy: { seq: 'asc' } })
const place = (schoolId: string) => ({ regionId: null, municipalityId: null, schoolId })

describe('recording changes', () => {
  test('appends all of a transaction in one statement, in their order, and notifies after the commit', async () => {
    const [one, two] = [changed('one', { version: 3 }), changed('two', { after: null })]
    database.sql.length = 0
    await write(database, one, two)
    expect(database.sql.map(({ sql }) => /^\s*(\w+)/.exec(sql)?.[1])).toEqual([
      'BEGIN',
      'insert',
      'COMMIT',
      'select',
    ])
    expect(await stored()).toMatchObject([
      { recordId: one.id, key: 'one', operation: 'UPSERT', version: 3 },
      { recordId: two.id, key: 'two', operation: 'TOMBSTONE', version: 1 },
    ])
  })

  test('leaves a tombstone in the old place of a moved record', async () => {
    const [from, to] = [changed('from').id, changed('to').id]
    await write(database, changed('moved', { place: place(to), movedFrom: place(from) }))
    expect((await stored()).slice(-2)).toMatchObject([
      { key: 'moved', operation: 'TOMBSTONE', schoolId: from },
      { key: 'moved', operation: 'UPSERT', schoolId: to },
    ])
  })

  test('leaves nothing of a rolled back transaction, and sends no statement without changes', async () => {
    const before = await stored()
    const undone = database.transact(async tx => {
      recordChanges(tx, [changed('undone')])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    const sent: Sql[] = []
    const keep = (statement: Sql) => void sent.push(statement)
    recordChanges({ atCommit: keep, afterCommit: keep }, [])
    expect(sent).toEqual([])
    expect(await stored()).toEqual(before)
  })

  test.each(['update core.change set version = 2', 'delete from core.change', 'truncate core.change'])(
    'refuses %s, to the API by its rights and to the owner by a trigger',
    async sql => {
      await expect(database.pool.query(sql)).rejects.toMatchObject({ code: '42501' })
      await expect(database.asOwner(sql)).rejects.toThrow('append-only')
    },
  )
})
