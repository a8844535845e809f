import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({ seeded: false })
const seedTwoTowns = async () => {
  const { db } = server().database
  await db.region.create({ data: { code: 'RU-TST', name: 'Тестовая область' } })
  const region = await db.region.findFirstOrThrow()
  for (const town of ['alpha', 'beta']) {
    const { id } = await db.municipality.create({
      data: { key: town, name: `Район ${town}`, kind: 'DISTRICT', regionId: region.id },
    })
    for (const number of [1, 2, 3, 4, 5]) {
      await db.school.create({
        data: {
          key: `${town}-${number}`,
          name: `МБОУ «Школа ${town} ${number}»`,
          shortName: `Школа ${number}`,
          kind: 'SECONDARY',
          regionId: region.id,
          municipalityId: id,
        },
      })
    }
  }
}

describe('schools', () => {
  test('are paged forward and back without a gap or a repeat, in one statement a page', async () => {
    await seedTwoTowns()
    const page = '{ nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
    const seen: string[] = []
    let after: string | null = null
    do {
      const answer = await server().ask(
        `query ($after: String) { schools(first: 3, after: $after) ${page} }`,
        { after },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      seen.push(...answer.data.schools.nodes.map((school: { key: string }) => school.key))
      after = answer.data.schools.pageInfo.hasNextPage ? answer.data.schools.pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(10)
    const last = await server().ask(`{ schools(last: 3) ${page} }`)
    expect(last.data.schools.nodes.map((school: { key: string }) => school.key)).toEqual(seen.slice(-3))
    expect(last.data.schools.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
  })

  test('of several municipalities are paged by PostgreSQL in one statement, totals in one more', async () => {
    const answer = await server().ask(
      '{ municipalities { nodes { key schools(first: 2) { totalCount nodes { key municipality { key } } } } } }',
    )
    expect(answer.errors).toEqual([])
    expect(answer.data.municipalities.nodes).toEqual([
      {
        key: 'alpha',
        schools: {
          totalCount: 5,
          nodes: [1, 2].map(n => ({ key: `alpha-${n}`, municipality: { key: 'alpha' } })),
        },
      },
      {
        key: 'beta',
        schools: {
          totalCount: 5,
          nodes: [1, 2].map(n => ({ key: `beta-${n}`, municipality: { key: 'beta' } })),
        },
      },
    ])
    expect(answer.statements).toHaveLength(1)
  })

  test('refuse a cursor of another list, a broken cursor, and both first and last', async () => {
    const regions = await server().ask('{ regions { pageInfo { endCursor } } }')
    const foreign = regions.data.regions.pageInfo.endCursor
    for (const args of [
      `after: "${foreign}"`,
      'after: "%%%"',
      'first: 1, last: 1',
      'first: -1',
      'first: 201',
    ]) {
      const answer = await server().ask(`{ schools(${args}) { nodes { key } } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })

  test('are found by a part of the name, ignoring case and ё', async () => {
    const answer = await server().ask('{ schools(filter: { text: "ШКОЛА BETA 3" }) { nodes { key } } }')
    expect(answer.errors).toEqual([])
    expect(answer.data.schools.nodes).toEqual([{ key: 'beta-3' }])
    const injected = await server().ask(`{ schools(filter: { text: "%' or 1=1 --" }) { totalCount } }`)
    expect(injected.data.schools.totalCount).toBe(0)
  })

  test("refuse a NUL in a text as the caller's mistake", async () => {
    const answer = await server().ask('query ($key: String!) { school(key: $key) { id } }', {
      key: 'a\u0000b',
    })
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect(answer.statements).toEqual([])
  })

  test('are found by node by their global id only', async () => {
    const { data } = await server().ask('{ schools(first: 1) { nodes { id key } } }')
    const [school] = data.schools.nodes
    const answer = await server().ask(
      'query ($id: ID!) { node(id: $id) { __typename ... on School { key } } }',
      {
        id: school.id,
      },
    )
    expect(answer.data.node).toEqual({ __typename: 'School', key: school.key })
    const absent = await server().ask('{ nodes(ids: ["", "School:1", "0"]) { id } }')
    expect(absent.data.nodes).toEqual([null, null, null])
  })
})
