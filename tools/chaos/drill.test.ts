import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { blocked } from './blocked.ts'
import { holdBooks } from './books.ts'
import { mutate } from './caller.ts'
import { edits } from './edits.ts'
import type { Figure } from './figure.ts'
import { kill } from './kill.ts'
import { once } from './once.ts'
import { openStage, type Stage } from './stage.ts'
import { stop } from './stop.ts'

const broken = (figures: readonly Figure[]) =>
  figures.filter(({ kept }) => kept === false).map(({ text }) => text)

/** A database and a stage on it for each drill. */
const staged = () => {
  const own: { database?: TestDatabase; stage?: Stage } = {}
  beforeAll(async () => {
    own.database = await testDatabase({ seeded: true })
    own.stage = await openStage(own.database.url)
  })
  afterAll(async () => {
    await own.stage?.[Symbol.asyncDispose]()
    await own.database?.close()
  })
  return () => {
    if (!own.stage) throw new Error('the stage is there only inside tests')
    return own.stage
  }
}

describe('a small drill', () => {
  const edited = staged()
  test('lets one of many editors of a record win at a time, and tells the others CONFLICT', async () => {
    expect(broken(await edits(edited(), { clients: 10, attempts: 100 }))).toEqual([])
  })

  const repeated = staged()
  test('does what is sent three times with one key once', async () => {
    expect(broken(await once(repeated(), { mutations: 100, clients: 8 }))).toEqual([])
  })

  const killed = staged()
  test('loses no acknowledged write, and keeps no half of one, when the server is killed', async () => {
    expect(broken(await kill(killed(), { rounds: 2, writers: 3, milliseconds: 300 }))).toEqual([])
  })

  const blocking = staged()
  test('loses no acknowledged write when its event loop is blocked and a supervisor kills it', async () => {
    expect(broken(await blocked(blocking(), { writers: 2 }))).toEqual([])
  })

  const stopped = staged()
  test('answers all that is in flight when the server is told to stop', async () => {
    expect(broken(await stop(stopped(), { requests: 20, grace: 60_000 }))).toEqual([])
  })
})

describe('the books of a drill', () => {
  const stage = staged()
  test('tell a write that was acknowledged and is not there, and a row that has lost its fellow', async () => {
    const ask = stage().caller(await stage().serve())
    const { saved } = await mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name: 'Совет учений' })
    const [first] = saved ? [saved] : []
    expect(first).toBeDefined()
    const acknowledged = first ? [first] : []
    expect(broken(await holdBooks(stage(), acknowledged))).toEqual([])
    const drop = (sql: string) =>
      stage().pool.query(
        `set session_replication_role = replica; ${sql}; set session_replication_role = default`,
      )
    await drop('delete from core.change')
    expect(broken(await holdBooks(stage(), acknowledged))).toEqual([expect.stringContaining('ленты 1')])
    await drop("delete from core.organization where name = 'Совет учений'")
    expect(broken(await holdBooks(stage(), acknowledged))).toEqual([
      expect.stringContaining('потеряно 1'),
      expect.stringContaining('строк без записи 1'),
    ])
  })
})
