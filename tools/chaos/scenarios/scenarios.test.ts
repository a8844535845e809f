import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../api/testing/database.ts'
import { mutate } from '../client.ts'
import { type Environment, openEnvironment } from '../environment.ts'
import { checkInvariants } from '../invariants.ts'
import type { Result } from '../result.ts'
import { blockedLoop } from './blocked-loop.ts'
import { concurrentEdits } from './concurrent-edits.ts'
import { gracefulShutdown } from './graceful-shutdown.ts'
import { idempotency } from './idempotency.ts'
import { largeRoadmap } from './load/large-roadmap.ts'
import { serverKill } from './server-kill.ts'

const broken = (results: readonly Result[]) =>
  results.filter(({ kept }) => kept === false).map(({ text }) => text)

/** A database and an environment on it for each scenario. */
const prepared = () => {
  const own: { database?: TestDatabase; environment?: Environment } = {}
  beforeAll(async () => {
    own.database = await testDatabase({ seeded: true })
    own.environment = await openEnvironment(own.database.url)
  })
  afterAll(async () => {
    await own.environment?.[Symbol.asyncDispose]()
    await own.database?.close()
  })
  return () => {
    if (!own.environment) throw new Error('the environment exists only inside tests')
    return own.environment
  }
}

describe('a small scenario', () => {
  const edited = prepared()
  test('lets one of many editors of a record win at a time, and tells the others CONFLICT', async () => {
    expect(broken(await concurrentEdits(edited(), { clients: 10, attempts: 100 }))).toEqual([])
  })

  const repeated = prepared()
  test('does what is sent three times with one key once', async () => {
    expect(broken(await idempotency(repeated(), { mutations: 100, clients: 8 }))).toEqual([])
  })

  const planned = prepared()
  test('approves a roadmap while others read and write', async () => {
    expect(broken(await largeRoadmap(planned(), { schools: 60, activities: 10 }))).toEqual([])
  })

  const killed = prepared()
  test('loses no acknowledged write, and keeps no half of one, when the server is killed', async () => {
    expect(broken(await serverKill(killed(), { rounds: 2, writers: 3, milliseconds: 300 }))).toEqual([])
  })

  const blocking = prepared()
  test('loses no acknowledged write when its event loop is blocked and a supervisor kills it', async () => {
    expect(broken(await blockedLoop(blocking(), { writers: 2 }))).toEqual([])
  })

  const stopped = prepared()
  test('answers all requests in flight when the server stops', async () => {
    expect(broken(await gracefulShutdown(stopped(), { requests: 20, grace: 60_000 }))).toEqual([])
  })
})

describe('the invariants', () => {
  const environment = prepared()
  test('find an acknowledged write that is missing, and a row without its counterpart', async () => {
    const ask = environment().caller(await environment().serve())
    const { saved } = await mutate(ask, 'registerOrganization', { kind: 'COUNCIL', name: 'Совет учений' })
    const [first] = saved ? [saved] : []
    expect(first).toBeDefined()
    const acknowledged = first ? [first] : []
    expect(broken(await checkInvariants(environment(), acknowledged))).toEqual([])
    const drop = (sql: string) =>
      environment().pool.query(
        `set session_replication_role = replica; ${sql}; set session_replication_role = default`,
      )
    await drop('delete from core.change')
    expect(broken(await checkInvariants(environment(), acknowledged))).toEqual([
      expect.stringContaining('ленты 1'),
    ])
    await drop("delete from core.organization where name = 'Совет учений'")
    expect(broken(await checkInvariants(environment(), acknowledged))).toEqual([
      expect.stringContaining('потеряно 1'),
      expect.stringContaining('строк без записи 1'),
    ])
  })
})
