import { beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../auth/issue-key.ts'
import { type GrantSpec, grantOf } from '../auth/resolve-grant.ts'
import { readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { changed, cursorOf, opened, settled, write } from './testing.ts'

interface ChangeEvent {
  readonly operation: 'UPSERT' | 'TOMBSTONE'
  readonly type: string
  readonly id: string
  readonly key: string | null
  readonly cursor: string
  readonly record: { readonly id: string } | null
}

const server = testServer({})
const sql = `query ($after: String, $types: [String!], $first: Int) { changes(after: $after, types: $types, first: $first) {
  changes { operation type id key cursor record { id } } endCursor head hasMore reset } }`
const city = { role: 'MUNICIPAL', on: 'livny' } as const
const school = { role: 'SCHOOL', on: 'livny-sakhzavodskaya' } as const
const region = { role: 'REGIONAL', on: 'RU-IVA' } as const
const far = new Date('2100-01-01')

let user = ''
beforeAll(async () => {
  user = (await server().database.db.appUser.create({ data: { title: 'Отдел', subject: 'office' } })).id
  await write(server().database, changed('before all'))
  await settled(server().database)
})

/** Gives the user these rights, and a new key, so that the server reads the rights again. */
const grant = async (...specs: readonly GrantSpec[]) => {
  const { db, read: readStored, transact } = server().database
  await db.userGrant.deleteMany({ where: { userId: user } })
  for (const spec of specs)
    await db.userGrant.create({ data: { userId: user, ...(await grantOf(readStored, spec)) } })
  const { text } = await transact(tx => addKey(tx, user, far))
  const headers = { authorization: `Bearer ${text}` }
  const read = async (variables: object) => {
    const { data, errors, statements } = await server().ask(sql, { ...variables }, { headers })
    expect(errors).toEqual([])
    return { ...data.changes, statements }
  }
  return {
    read,
    head: async (): Promise<string> => (await read({ first: 0 })).head,
    /** All that follows a place, page by page. */
    readAll: async (
      after: string,
      more: { readonly types?: readonly string[]; readonly first?: number } = {},
    ) => {
      const events: ChangeEvent[] = []
      for (let page = { endCursor: after, hasMore: true }; page.hasMore; ) {
        const next = await read({ first: 500, ...more, after: page.endCursor })
        expect(next.reset).toBe(false)
        events.push(...next.changes)
        page = next
      }
      return events
    },
  }
}

/** The ids of all schools that a holder of these rights sees. */
const schoolsOf = async (spec: GrantSpec): Promise<readonly string[]> => {
  const { data } = await server().ask('{ schools(first: 200) { nodes { id } } }', {}, { as: [spec] })
  return data.schools.nodes.map(({ id }: { readonly id: string }) => id)
}
const ids = (events: readonly ChangeEvent[], operation: ChangeEvent['operation']) =>
  events
    .filter(one => one.operation === operation)
    .map(({ id }) => id)
    .toSorted()

describe('a reader whose scope has changed', () => {
  test('gets the rows gained with their records, and no other rows', async () => {
    const after = await (await grant(school)).head()
    const events = await (await grant(city)).readAll(after)
    const [own, all] = [await schoolsOf(school), await schoolsOf(city)]
    const schools = events.filter(({ type }) => type === 'School')
    expect(ids(schools, 'UPSERT')).toEqual(all.filter(id => !own.includes(id)).toSorted())
    expect(new Set(events.map(({ operation }) => operation))).toEqual(new Set(['UPSERT']))
    expect(events.every(({ record }) => record !== null)).toBe(true)
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(2)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  test('is given the corrected results and not those that they replace, as the lists show them', async () => {
    const { db } = server().database
    const {
      id: schoolId,
      regionId,
      municipalityId,
    } = await db.school.findUniqueOrThrow({
      where: { key: school.on },
    })
    const place = { schoolId, regionId, municipalityId }
    const result = {
      ...place,
      exam: 'VPR',
      subject: 'Физика',
      schoolYear: '2019-2020',
      scaleMax: 5,
      position: 1,
    } as const
    const { id } = await db.assessmentResult.create({ data: { ...result, schoolMean: 3 } })
    await db.assessmentResult.create({ data: { ...result, schoolMean: 4, supersedesId: id } })
    const before = await grant(region)
    const head = await before.head()
    const changes = await (await grant(school)).readAll(head, { types: ['AssessmentResult'] })
    const { data } = await server().ask('{ assessments(first: 200) { nodes { id } } }', {}, { as: [school] })
    expect(ids(changes, 'UPSERT')).toEqual(
      data.assessments.nodes.map((one: { id: string }) => one.id).toSorted(),
    )
    expect(changes.length).toBeGreaterThan(0)
  })

  test('gets tombstones with keys of the rows lost, without their content', async () => {
    const after = await (await grant(city)).head()
    const events = await (await grant(school)).readAll(after)
    const [own, all] = [await schoolsOf(school), await schoolsOf(city)]
    const schools = events.filter(({ type }) => type === 'School')
    expect(ids(schools, 'TOMBSTONE')).toEqual(all.filter(id => !own.includes(id)).toSorted())
    expect(schools.every(({ key }) => key?.startsWith('livny-'))).toBe(true)
    expect(events.every(({ operation, record }) => operation === 'TOMBSTONE' && record === null)).toBe(true)
  })

  test('gets both after a move, the rows lost first, then continues with the feed', async () => {
    const { db } = server().database
    const after = await (await grant(city)).head()
    const { id, regionId } = await db.school.findFirstOrThrow({ where: { region: { code: 'RU-IVA' } } })
    const place = { regionId, municipalityId: null, schoolId: null }
    await write(server().database, changed('meanwhile', { id, place }))
    await settled(server().database)
    const reader = await grant(region)
    const events = await reader.readAll(after)
    expect(events.findLastIndex(one => one.operation === 'TOMBSTONE')).toBeLessThan(
      events.findIndex(one => one.operation === 'UPSERT'),
    )
    expect(events.at(-1)?.key).toBe('meanwhile')
    const page = await reader.read({ after: events.at(-1)?.cursor })
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: false })
  })

  test('gets the same by small pages, in two statements each, from any row', async () => {
    const after = await (await grant(city)).head()
    const reader = await grant(region)
    const whole = await reader.readAll(after)
    const small = await reader.readAll(after, { first: 37 })
    expect(small).toEqual(whole.map(one => ({ ...one, cursor: expect.any(String) })))
    const middle = whole[Math.floor(whole.length / 2)]
    expect((await reader.readAll(middle?.cursor ?? '')).map(({ id }) => id)).toEqual(
      whole.slice(Math.floor(whole.length / 2) + 1).map(({ id }) => id),
    )
    const { statements } = await reader.read({ after, first: 5, types: ['Obligation'] })
    expect(
      statements.filter((one: string) => /core\.change|union all|order by place/.test(one)),
    ).toHaveLength(2)
  })

  test('gets a page from the one type that fills it, and empty types in few statements', async () => {
    const after = await (await grant(city)).head()
    const reader = await grant(region)
    const passing = (statements: readonly string[]) =>
      statements.filter(one => one.includes('order by place'))
    const page = await reader.read({ after, first: 5 })
    expect(page.changes).toHaveLength(5)
    const [first = '', ...others] = passing(page.statements)
    expect(others).toEqual([])
    expect(first.match(/from "core"/g)).toHaveLength(1)
    const all = await reader.read({ after, first: 500 })
    expect(new Set(all.changes.map(({ type }: ChangeEvent) => type)).size).toBeGreaterThan(5)
    expect(passing(all.statements).length).toBeLessThanOrEqual(7)
  })

  test('respects the types filter', async () => {
    const after = await (await grant(city)).head()
    const events = await (await grant(school)).readAll(after, { types: ['School'] })
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['School']))
  })

  test('ends with exactly the visible rows if the scope changes again during the transition', async () => {
    const after = await (await grant(city)).head()
    const copied = new Set(await schoolsOf(city))
    const take = (events: readonly ChangeEvent[]) => {
      for (const one of events) {
        if (one.type === 'School' && one.operation === 'UPSERT') copied.add(one.id)
        else copied.delete(one.id)
      }
    }
    const some = await (await grant(region)).read({ after, first: 40 })
    take(some.changes)
    take(await (await grant(school)).readAll(some.endCursor))
    expect([...copied].toSorted()).toEqual((await schoolsOf(school)).toSorted())
  })

  test('loses everything with the last grant', async () => {
    const after = await (await grant(school)).head()
    const events = await (await grant()).readAll(after, { types: ['School'] })
    expect(ids(events, 'TOMBSTONE')).toEqual((await schoolsOf(school)).toSorted())
  })

  test('gets a tombstone of a row archived after their position, and none of a row that they never saw', async () => {
    const { db } = server().database
    const rows = await db.school.findMany({
      where: { municipality: { key: 'livny' }, key: { not: 'livny-sakhzavodskaya' } },
      orderBy: { id: 'asc' },
      take: 2,
    })
    const [archived = '', late = ''] = rows.map(({ id }) => id)
    const after = await (await grant(city)).head()
    await db.school.update({ where: { id: archived }, data: { archivedAt: new Date() } })
    await db.school.update({
      where: { id: late },
      data: { createdAt: new Date(Date.now() + 3 * 86_400_000) },
    })
    const events = await (await grant(school)).readAll(after, { types: ['School'] })
    const gone = events.map(({ id }) => readId(id)?.id)
    expect(gone).toContain(archived)
    expect(gone).not.toContain(late)
  })
})

describe('a cursor', () => {
  test('of another user only resets this reader', async () => {
    const { data } = await server().ask(
      '{ changes(first: 0) { head } }',
      {},
      { as: [{ role: 'REGIONAL', on: 'RU-PER' }] },
    )
    const page = await (await grant(school)).read({ after: data.changes.head })
    expect(page).toMatchObject({ changes: [], reset: true })
  })

  test('with a forged scope snapshot resets the reader', async () => {
    const after = await (await grant(school)).head()
    const { database, ask } = server()
    const own = await opened(database, after)
    const everything = await opened(database, (await ask('{ changes(first: 0) { head } }')).data.changes.head)
    if (!own || !everything) throw new Error('the cursors do not open')
    const forged = await cursorOf(database, { ...own, snapshot: everything.snapshot })
    const page = await (await grant(school)).read({ after: forged })
    expect(page).toMatchObject({ changes: [], reset: true })
  })

  test('continues without a transition if only the key changed', async () => {
    const after = await (await grant(school)).head()
    const page = await (await grant(school)).read({ after })
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: false })
  })
})

// Last, for it gives the user a snapshot of everything.
describe('a reader of the whole country', () => {
  test('has lost no rows, and a former one has gained none: neither is queried', async () => {
    const country = { role: 'ADMIN', on: null } as const
    const [low, high] = [await (await grant(city)).head(), await (await grant(country)).head()]
    const queriesOf = async (spec: GrantSpec, after: string) => {
      const { statements } = await (await grant(spec)).read({
        after,
        first: 500,
        types: ['School', 'Roadmap'],
      })
      return statements.filter((one: string) => one.includes('order by place')).length
    }
    expect(await queriesOf(country, low)).toBe(2)
    expect(await queriesOf(city, high)).toBe(2)
  })
})
