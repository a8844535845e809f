import { beforeAll, describe, expect, test } from 'vitest'
import { addKey } from '../auth/issue-key.ts'
import { type GrantSpec, grantOf } from '../auth/resolve-grant.ts'
import { overPrisma } from '../data/over-prisma.ts'
import { readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'
import { changed, cursorOf, opened, settled, write } from './testing.ts'

interface Told {
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
  await write(server().database.db, changed('before all'))
  await settled(server().database)
})

/** Gives the user these rights, and a new key, so that the server asks for the rights anew. */
const grant = async (...wishes: readonly GrantSpec[]) => {
  const { db } = server().database
  await db.userGrant.deleteMany({ where: { userId: user } })
  for (const wish of wishes)
    await db.userGrant.create({ data: { userId: user, ...(await grantOf(db, wish)) } })
  const { text } = await addKey(overPrisma(db), user, far)
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
      const told: Told[] = []
      for (let page = { endCursor: after, hasMore: true }; page.hasMore; ) {
        const next = await read({ first: 500, ...more, after: page.endCursor })
        expect(next.reset).toBe(false)
        told.push(...next.changes)
        page = next
      }
      return told
    },
  }
}

/** The ids of all schools that a holder of these rights sees. */
const schoolsOf = async (wish: GrantSpec): Promise<readonly string[]> => {
  const { data } = await server().ask('{ schools(first: 200) { nodes { id } } }', {}, { as: [wish] })
  return data.schools.nodes.map(({ id }: { readonly id: string }) => id)
}
const ids = (told: readonly Told[], operation: Told['operation']) =>
  told
    .filter(one => one.operation === operation)
    .map(({ id }) => id)
    .toSorted()

describe('a reader whose scope has changed', () => {
  test('is given the rows gained with their records, and nothing of what they had', async () => {
    const after = await (await grant(school)).head()
    const told = await (await grant(city)).readAll(after)
    const [own, all] = [await schoolsOf(school), await schoolsOf(city)]
    const schools = told.filter(({ type }) => type === 'School')
    expect(ids(schools, 'UPSERT')).toEqual(all.filter(id => !own.includes(id)).toSorted())
    expect(new Set(told.map(({ operation }) => operation))).toEqual(new Set(['UPSERT']))
    expect(told.every(({ record }) => record !== null)).toBe(true)
    expect(new Set(told.map(({ type }) => type)).size).toBeGreaterThan(2)
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
  })

  test('is left tombstones with keys of the rows lost, and not a word of what is in them', async () => {
    const after = await (await grant(city)).head()
    const told = await (await grant(school)).readAll(after)
    const [own, all] = [await schoolsOf(school), await schoolsOf(city)]
    const schools = told.filter(({ type }) => type === 'School')
    expect(ids(schools, 'TOMBSTONE')).toEqual(all.filter(id => !own.includes(id)).toSorted())
    expect(schools.every(({ key }) => key?.startsWith('livny-'))).toBe(true)
    expect(told.every(({ operation, record }) => operation === 'TOMBSTONE' && record === null)).toBe(true)
  })

  test('is given both when they go elsewhere, the lost first, then goes on with the feed', async () => {
    const { db } = server().database
    const after = await (await grant(city)).head()
    const { id, regionId } = await db.school.findFirstOrThrow({ where: { region: { code: 'RU-IVA' } } })
    const place = { regionId, municipalityId: null, schoolId: null }
    await write(db, changed('meanwhile', { id, place }))
    await settled(server().database)
    const reader = await grant(region)
    const told = await reader.readAll(after)
    expect(told.findLastIndex(one => one.operation === 'TOMBSTONE')).toBeLessThan(
      told.findIndex(one => one.operation === 'UPSERT'),
    )
    expect(told.at(-1)?.key).toBe('meanwhile')
    const page = await reader.read({ after: told.at(-1)?.cursor })
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: false })
  })

  test('gets the same by small pages, each by two statements, from any row of them', async () => {
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

  test('has a page out of the one type that fills it, and the rest in few statements however many types are empty', async () => {
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
    expect(new Set(all.changes.map(({ type }: Told) => type)).size).toBeGreaterThan(5)
    expect(passing(all.statements).length).toBeLessThanOrEqual(7)
  })

  test('keeps to the types asked for', async () => {
    const after = await (await grant(city)).head()
    const told = await (await grant(school)).readAll(after, { types: ['School'] })
    expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['School']))
  })

  test('ends with just what they see when the scope changes again on the way', async () => {
    const after = await (await grant(city)).head()
    const held = new Set(await schoolsOf(city))
    const take = (told: readonly Told[]) => {
      for (const one of told) {
        if (one.type === 'School' && one.operation === 'UPSERT') held.add(one.id)
        else held.delete(one.id)
      }
    }
    const some = await (await grant(region)).read({ after, first: 40 })
    take(some.changes)
    take(await (await grant(school)).readAll(some.endCursor))
    expect([...held].toSorted()).toEqual((await schoolsOf(school)).toSorted())
  })

  test('loses everything with the last grant', async () => {
    const after = await (await grant(school)).head()
    const told = await (await grant()).readAll(after, { types: ['School'] })
    expect(ids(told, 'TOMBSTONE')).toEqual((await schoolsOf(school)).toSorted())
  })

  test('is told of a row that was archived after their place, and not of one that they never saw', async () => {
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
    const told = await (await grant(school)).readAll(after, { types: ['School'] })
    const gone = told.map(({ id }) => readId(id)?.id)
    expect(gone).toContain(archived)
    expect(gone).not.toContain(late)
  })
})

describe('a cursor', () => {
  test('of another user says nothing to this one but to read anew', async () => {
    const { data } = await server().ask(
      '{ changes(first: 0) { head } }',
      {},
      { as: [{ role: 'REGIONAL', on: 'RU-PER' }] },
    )
    const page = await (await grant(school)).read({ after: data.changes.head })
    expect(page).toMatchObject({ changes: [], reset: true })
  })

  test('that names what the reader never saw is of no use to a forger', async () => {
    const after = await (await grant(school)).head()
    const { database, ask } = server()
    const own = await opened(database, after)
    const everything = await opened(database, (await ask('{ changes(first: 0) { head } }')).data.changes.head)
    if (!own || !everything) throw new Error('the cursors do not open')
    const forged = await cursorOf(database, { ...own, sight: everything.sight })
    const page = await (await grant(school)).read({ after: forged })
    expect(page).toMatchObject({ changes: [], reset: true })
  })

  test('goes on without a passage where the key alone is another', async () => {
    const after = await (await grant(school)).head()
    const page = await (await grant(school)).read({ after })
    expect(page).toMatchObject({ changes: [], hasMore: false, reset: false })
  })
})

// Last, for it lets the user have seen everything.
describe('a reader of the whole country', () => {
  test('has lost nothing, and gained nothing when they were one: neither is looked for', async () => {
    const country = { role: 'ADMIN', on: null } as const
    const [low, high] = [await (await grant(city)).head(), await (await grant(country)).head()]
    const signs = async (wish: GrantSpec, after: string) => {
      const { statements } = await (await grant(wish)).read({
        after,
        first: 500,
        types: ['School', 'Roadmap'],
      })
      return statements.filter((one: string) => one.includes('order by place')).length
    }
    expect(await signs(country, low)).toBe(2)
    expect(await signs(city, high)).toBe(2)
  })
})
