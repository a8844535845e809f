import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const keys = (rows: readonly { key: string }[]) => rows.map(one => one.key)
const sorted = (rows: readonly { key: string }[]) => keys(rows).toSorted()
const methodists = [1, 2, 3].map(n => `rodniki-methodist-${n}-methodist`)

describe('curators', () => {
  test('are paged forward and back without a gap or a repeat, in one statement a page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const answer = await server().ask(
        'query ($after: String) { curators(first: 4, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      seen.push(...keys(answer.data.curators.nodes))
      after = answer.data.curators.pageInfo.hasNextPage ? answer.data.curators.pageInfo.endCursor : null
    } while (after)
    const last = await server().ask('{ curators(last: 3) { totalCount nodes { key } } }')
    expect(keys(last.data.curators.nodes)).toEqual(seen.slice(-3))
    expect(new Set(seen).size).toBe(last.data.curators.totalCount)
    expect(seen).toHaveLength(15)
    expect(last.statements).toHaveLength(1)
  })

  test('refuse a cursor of another list and the id of another type', async () => {
    const { data } = await server().ask('{ regions { nodes { id } pageInfo { endCursor } } }')
    for (const [args, value] of [
      ['after: $value', data.regions.pageInfo.endCursor],
      ['after: $value', '%%%'],
    ]) {
      const answer = await server().ask(`query ($value: String) { curators(${args}) { nodes { key } } }`, {
        value,
      })
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
    for (const field of ['municipality', 'school', 'roadmap']) {
      const answer = await server().ask(
        'query ($filter: CuratorFilter) { curators(filter: $filter) { totalCount } }',
        { filter: { [field]: data.regions.nodes[0].id } },
      )
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    }
  })

  test('are chosen by territory, school, roadmap, kind and day', async () => {
    const { data } = await server().ask(`{
      region(code: "RU-IVA") { id municipalities { nodes { id key } } }
      school(key: "rodniki-sosnovskaya") { id }
      curators { nodes { key roadmap { id } } } }`)
    const region = data.region.id
    const municipality = data.region.municipalities.nodes.find(
      (one: { key: string }) => one.key === 'rodniki',
    ).id
    const roadmap = data.curators.nodes.find((one: { key: string }) => one.key === 'rodniki-head-controller')
      .roadmap.id
    const found = async (filter: object) => {
      const answer = await server().ask(
        'query ($filter: CuratorFilter) { curators(filter: $filter) { nodes { key } } }',
        { filter },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      return sorted(answer.data.curators.nodes)
    }
    expect(await found({ region })).toHaveLength(12)
    expect(await found({ region, municipality })).toHaveLength(8)
    expect(await found({ roadmap })).toEqual(await found({ municipality }))
    expect(await found({ school: data.school.id, kind: 'METHODIST' })).toEqual(methodists)
    expect(await found({ region, kind: 'CONTROLLER', on: '2020-12-31' })).toEqual(['puchezh-head-controller'])
    expect(await found({ on: '2020-05-18' })).toEqual([
      'rodniki-curator-municipal-curator',
      'rodniki-school-coordinators-school-coordinator',
      'rodniki-school-curators-school-curator',
    ])
  })

  test('have their school and their clause, in one statement a type', async () => {
    const query = (args: string) => `{ curators(${args}) { nodes {
      kind validFrom validTo note person { position fullName } region { code } municipality { key }
      school { key } roadmap { key } orderClause { number order { key } } } } }`
    const several = await server().ask(query('first: 200'))
    expect(several.errors).toEqual([])
    expect(several.data.curators.nodes).toContainEqual({
      kind: 'CONTROLLER',
      validFrom: '2020-05-19',
      validTo: null,
      note: null,
      person: { position: 'начальник Управления образования', fullName: null },
      region: { code: 'RU-ORL' },
      municipality: { key: 'livny' },
      school: null,
      roadmap: { key: expect.any(String) },
      orderClause: { number: '4', order: { key: 'livny-order' } },
    })
    // Curators, persons, regions, municipalities, schools, roadmaps, clauses, orders.
    expect(several.statements).toHaveLength(1)
    const one = await server().ask(query('filter: { kind: MUNICIPAL_COORDINATOR }'))
    expect(one.data.curators.nodes).toHaveLength(1)
    // The same without a school, which this curator has not.
    expect(one.statements).toHaveLength(1)
  })
})

describe('curators of a school', () => {
  const query = (on: string) =>
    `{ schools(first: 200) { nodes { key curators${on} { key kind school { key } } } } }`
  const of = (data: { schools: { nodes: { key: string; curators: { key: string }[] }[] } }, key: string) =>
    keys(data.schools.nodes.find(one => one.key === key)?.curators ?? [])

  test('are its own and those of its roadmap without a school, by kind, in one statement for all', async () => {
    const answer = await server().ask(query(''))
    expect(answer.errors).toEqual([])
    const curators = of(answer.data, 'rodniki-sosnovskaya')
    expect([...curators.slice(0, 4), ...curators.slice(4, 7).toSorted(), ...curators.slice(7)]).toEqual([
      'rodniki-coordinator-municipal-coordinator',
      'rodniki-curator-municipal-curator',
      'rodniki-school-curators-school-curator',
      'rodniki-school-coordinators-school-coordinator',
      ...methodists,
      'rodniki-head-controller',
    ])
    // Schools, curators, and the schools that these are named for.
    expect(answer.statements).toHaveLength(3)
    const one = await server().ask('{ school(key: "rodniki-sosnovskaya") { curators { key } } }')
    expect(one.statements).toHaveLength(2)
  })

  test('are read for a day, by default today', async () => {
    const answer = await server().ask(query(''))
    expect(of(answer.data, 'khotynets-yuryevskaya')).toEqual([])
    const later = await server().ask(query('(on: "2023-12-08")'))
    expect(of(later.data, 'khotynets-yuryevskaya')).toEqual(['khotynets-head-controller'])
  })

  test('leave out a curator of the same roadmap who has another school', async () => {
    const { db } = server().database
    const [school, other] = await Promise.all(
      ['khotynets-yuryevskaya', 'khotynets-khotynetskaya'].map(key =>
        db.school.findUniqueOrThrow({ where: { key } }),
      ),
    )
    await db.curator.updateMany({
      where: { key: 'khotynets-head-controller' },
      data: { schoolId: other?.id ?? null },
    })
    const answer = await server().ask(query('(on: "2023-12-08")'))
    expect(of(answer.data, school?.key ?? '')).toEqual([])
    expect(of(answer.data, other?.key ?? '')).toEqual(['khotynets-head-controller'])
  })
})

describe('curators of a municipality and of a roadmap', () => {
  test('come in one statement for several municipalities, and are counted in one more', async () => {
    const answer = await server().ask(
      '{ municipalities { nodes { key curators(first: 2, filter: { kind: CONTROLLER }) { totalCount nodes { kind municipality { key } } } } } }',
    )
    expect(answer.errors).toEqual([])
    for (const { key, curators } of answer.data.municipalities.nodes) {
      expect(curators).toEqual({ totalCount: 1, nodes: [{ kind: 'CONTROLLER', municipality: { key } }] })
    }
    expect(answer.statements).toHaveLength(1)
  })

  test('come in one statement for several roadmaps, as of a day', async () => {
    const answer = await server().ask(
      '{ curators(first: 200) { nodes { roadmap { key curators(on: "2020-06-01") { key } } } } }',
    )
    expect(answer.errors).toEqual([])
    const found = answer.data.curators.nodes.flatMap(
      (one: { roadmap: { curators: readonly { key: string }[] } }) => keys(one.roadmap.curators),
    )
    expect([...new Set(found)].toSorted()).toEqual([
      'livny-head-controller',
      'rodniki-curator-municipal-curator',
      'rodniki-school-coordinators-school-coordinator',
      'rodniki-school-curators-school-curator',
    ])
    expect(answer.statements).toHaveLength(3)
  })
})
