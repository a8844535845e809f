import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { issueKey } from '../../api/auth/issue-key.ts'
import { settled } from '../../api/change/testing.ts'
import { stranger } from '../../api/data/scope.ts'
import { createSchema } from '../../api/graphql/schema.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { patientLimits } from '../../api/testing/limits.ts'
import { openTestServer, type TestServer } from '../../api/testing/server.ts'
import { lastWrites } from './fixtures/last-writes.ts'
import { type Copy, copyAll, follow, headOf, type Mirror, mirrorOf, unlike } from './fixtures/mirror.ts'
import { mutations } from './fixtures/mutations/all.ts'
import { ownAffairs } from './fixtures/mutations/tried.ts'
import { plugins } from './fixtures/plugins.ts'
import {
  codesOf,
  documentOf,
  foreignTo,
  lateness,
  lenientServer,
  refusalOf,
  regions,
  withVersions,
} from './fixtures/trying.ts'
import { makeWorld, type RegionCode, type World } from './fixtures/world.ts'

const schema = createSchema(plugins)
const limits = {
  ...patientLimits,
  cost: 10_000_000,
  ratePerKey: 10_000_000,
  tokens: 100_000,
  aliases: 10_000,
  repeats: 10_000,
}
const options = { plugins, visitor: stranger, limits, now: '2023-12-20T09:00:00Z' }

/** A database, what a mirror holds of it, how far it has followed the feed, and what the lists have shown last. */
interface Mirrored {
  readonly database: TestDatabase
  readonly mirror: Mirror
  readonly end: string
  readonly shown: Copy
  readonly writes: Awaited<ReturnType<typeof lastWrites>>
}

let made: TestServer
let start: Omit<Mirrored, 'database'>
/** Where the next mutation is performed: a clone for all that succeed there one after another. */
let current: Mirrored | null = null
let server: TestServer
let headers: Readonly<Record<string, string>>
const worlds = new Map<RegionCode, World>()
const askOf =
  ({ ask }: TestServer) =>
  (query: string, variables?: Readonly<Record<string, unknown>>) =>
    ask(query, variables, { headers })

const enter = async (): Promise<Mirrored> => {
  current ??= { ...start, database: await testDatabase({ template: made.database.name }) }
  return current
}
const leave = async () => {
  const left = current
  current = null
  await left?.database.close()
}

/** One server for all clones, so that it binds its schema and reads its documents once. */
const serverOfClones = (): Promise<TestServer> => {
  const database = () => {
    if (!current) throw new Error('no clone is open')
    return current.database
  }
  return openTestServer(options, {
    ...made.database,
    get sql() {
      return database().sql
    },
    get pool() {
      return database().pool
    },
    read: query => database().read(query),
    transact: work => database().transact(work),
  })
}

beforeAll(async () => {
  made = await openTestServer(options)
  const lenient = await lenientServer(made.database, options)
  for (const code of regions) worlds.set(code, await makeWorld(lenient, code))
  // What the seed holds beside the worlds would only take time to copy.
  for (const table of ['obligation', 'activity', 'roadmap_section', 'finding'])
    await made.database.asOwner(`update core.${table} t set archived_at = now() where t.roadmap_id in (
      select r.id from core.roadmap r where r.title <> 'Дорожная карта')`)
  const key = await issueKey(made.database.transact, {
    title: 'Копия',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
  headers = { authorization: `Bearer ${key}` }
  const ask = askOf(made)
  const end = await headOf(ask)
  const shown = await copyAll(schema, made, ask)
  start = { end, mirror: mirrorOf(shown), shown, writes: await lastWrites(made.database.pool) }
  await made.database.disconnect()
  await enter()
  server = await serverOfClones()
})
afterAll(async () => {
  await leave()
  await made.database.close()
})

/** Performs a mutation; versions have moved if others were performed before. */
const mutate = async (ask: ReturnType<typeof askOf>, name: string, input: object) => {
  for (let moved = 0; ; moved++) {
    const answer = await ask(documentOf(name), { input: withVersions(input, moved) })
    if (moved === 12 || !codesOf(answer).includes('CONFLICT')) return refusalOf(answer)
  }
}

/** All lists as they are now. */
const lookAgain = async (ask: ReturnType<typeof askOf>): Promise<Copy> => {
  const before = await enter()
  const writes = await lastWrites(before.database.pool)
  const isWritten = (table: string) => writes[table] !== before.writes[table]
  const shown = await copyAll(schema, server, ask, before.shown, isWritten)
  current = { ...before, shown, writes }
  return shown
}

const inOrder = Object.entries(mutations).toSorted(([one], [other]) => lateness(one) - lateness(other))

describe('a mirror that follows the feed', () => {
  test.each(inOrder)('equals fresh lists after %s', async (name, { region, inputs }) => {
    const world = worlds.get(region)
    if (!world) throw new Error(`no world is made in ${region}`)
    const ask = askOf(server)
    const perform = async (input: object) => {
      const before = await enter()
      const { database, mirror, end } = before
      const refusal = await mutate(ask, name, input)
      // Open transactions of other tests hold the feed back.
      await settled(database)
      const followed = await follow(schema, ask, mirror, end)
      current = { ...before, mirror: followed.mirror, end: followed.end }
      return { refusal, ...followed }
    }
    onTestFailed(leave)
    for (const input of inputs(world, foreignTo(region))) {
      const isFirst = !current || current.mirror === start.mirror
      let done = await perform(input)
      const isInFeed = !ownAffairs.includes(name)
      if (!isFirst && (done.refusal.length > 0 || (isInFeed && done.count === 0))) {
        // It cannot follow what was done before.
        await leave()
        done = await perform(input)
      }
      expect(done.refusal).toEqual([])
      if (isInFeed) expect(done.count).toBeGreaterThan(0)
      expect(unlike(done.mirror, mirrorOf(await lookAgain(ask)))).toEqual([])
    }
  })

  test.each(['2024-03-21', '2025-01-01'])(
    'holds on %s but for what the contract calls dependent on the day, and knows which states have ended',
    async day => {
      const now = `${day}T09:00:00Z`
      const server = await openTestServer({ ...options, now, template: made.database.name })
      try {
        const ask = askOf(server)
        const { mirror } = await follow(schema, ask, start.mirror, start.end)
        const fresh = mirrorOf(await copyAll(schema, server, ask))
        const fields = [...fresh].flatMap(([id, record]) => changedIn(mirror.get(id), record))
        expect(fields.filter(field => !dependsOnDay(field))).toEqual([])
        expect([...mirror.keys()].toSorted()).toEqual([...fresh.keys()].toSorted())
        const ended = [...mirror].filter(([, record]) => stateUntil(record) < day)
        const reread = new Map([...mirror, ...ended.map(([id]) => [id, fresh.get(id) ?? ''] as const)])
        expect(unlike(reread, fresh).filter(one => one.startsWith('Obligation'))).toEqual([])
        expect(ended.length).toBeGreaterThan(0)
      } finally {
        await server.database.close()
      }
    },
  )
})

/** The fields, as `Obligation.state`, in which a record is not what it was. */
function changedIn(had: string | undefined, has: string): readonly string[] {
  const [before, after] = [JSON.parse(had ?? '{}'), JSON.parse(has)]
  return Object.keys(after)
    .filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map(name => name.replace('_', '.'))
}

/** Signed again for each answer. */
const links = new Set(['Evidence.link'])

const dependsOnDay = (coordinate: string): boolean => {
  if (links.has(coordinate)) return true
  const [type = '', name = ''] = coordinate.split('.')
  const named = schema.getType(type)
  const field = isObjectType(named) ? named.getFields()[name] : undefined
  if (!field) return false
  const below = getNamedType(field.type)
  const fields = isObjectType(below) ? Object.values(below.getFields()) : []
  return [field, ...fields].some(({ args }) => args.some(arg => arg.name === 'on'))
}

/** The last day of an obligation's state; no day at all where it has none. */
const stateUntil = (record: string): string => JSON.parse(record).Obligation_stateUntil ?? '9999'
