import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const ids = async (query: string) => (await server().ask(query)).data

describe('findings', () => {
  test('are paged without a gap or a repeat, in one statement a page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const answer = await server().ask(
        `query ($after: String) { findings(first: 13, after: $after) {
          nodes { id code } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      const { nodes, pageInfo } = answer.data.findings
      seen.push(...nodes.map((finding: { id: string }) => finding.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    const { findings } = await ids('{ findings(first: 1) { totalCount } }')
    expect(new Set(seen).size).toBe(findings.totalCount)
    expect(seen).toHaveLength(findings.totalCount)
  })

  test('are sorted by code, or the newest first', async () => {
    const { data } = await server().ask(
      '{ code: findings(first: 200) { nodes { code } } found: findings(first: 200, orderBy: FOUND) { nodes { foundAt } } }',
    )
    const codes = data.code.nodes.map((one: { code: string }) => one.code)
    const moments = data.found.nodes.map((one: { foundAt: string }) => one.foundAt)
    expect(codes).toEqual(codes.toSorted())
    expect(moments).toEqual(moments.toSorted().reverse())
  })

  test('are chosen by region, municipality, roadmap, order, code and level together', async () => {
    const { regions, orders } = await ids(
      '{ regions { nodes { id code municipalities { nodes { id key } } } } orders { nodes { id key } } }',
    )
    const region = (code: string) => regions.nodes.find((one: { code: string }) => one.code === code)
    const oryol = region('RU-ORL')
    const livny = oryol.municipalities.nodes.find((one: { key: string }) => one.key === 'livny')
    const order = orders.nodes.find((one: { key: string }) => one.key === 'livny-order')
    const count = async (filter: object) => {
      const answer = await server().ask('query ($f: FindingFilter) { findings(filter: $f) { totalCount } }', {
        f: filter,
      })
      expect(answer.errors).toEqual([])
      return answer.data.findings.totalCount
    }
    const all = await count({})
    expect((await count({ level: 'NOTE' })) + (await count({ level: 'WARNING' }))).toBe(all)
    expect(await count({ code: 'RESULT_MISSING' })).toBe(10)
    expect(await count({ code: 'RESULT_MISSING', region: oryol.id })).toBe(4)
    expect(await count({ code: 'RESULT_MISSING', municipality: livny.id, level: 'NOTE' })).toBe(0)
    expect(await count({ code: 'NO_SUCH_CODE' })).toBe(0)
    expect(await count({ order: order.id })).toBe(2)
    expect(await count({ order: order.id, region: region('RU-IVA').id })).toBe(0)
  })

  test('refuse an id of another type and a damaged cursor before any statement', async () => {
    const { regions } = await ids('{ regions(first: 1) { nodes { id } } }')
    for (const args of [`filter: { roadmap: "${regions.nodes[0].id}" }`, 'after: "no"', 'first: 201']) {
      const answer = await server().ask(`{ findings(${args}) { totalCount } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })

  test('name their subject of any type, in one statement a type', async () => {
    const answer =
      await server().ask(`{ findings(first: 200) { nodes { code rule { plugin basis } roadmap { key }
      order { key } subject { __typename ... on Activity { key } ... on Order { key } ... on School { key } } } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1 + 4 + 1)
    const nodes: readonly { code: string; subject: { __typename: string; key?: string }; rule: object }[] =
      answer.data.findings.nodes
    expect(new Set(nodes.map(one => one.subject.__typename))).toEqual(
      new Set(['Activity', 'Order', 'Roadmap', 'RoadmapSection', 'School']),
    )
    expect(nodes.find(one => one.code === 'DUPLICATE_NUMBER')).toMatchObject({
      subject: { __typename: 'Activity', key: 'livny-4.1-dup' },
      rule: { plugin: null, basis: 'STATED' },
      roadmap: { key: 'livny' },
      order: null,
    })
  })

  test('are found by node', async () => {
    const { findings } = await ids('{ findings(first: 1) { nodes { id code } } }')
    const [finding] = findings.nodes
    const { data } = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on Finding { code } } }',
      finding,
    )
    expect(data.node).toEqual({ code: finding.code })
  })
})

describe('the findings of a record', () => {
  test('come for all roadmaps with their rows in one statement a list', async () => {
    const answer = await server().ask(
      '{ roadmaps { nodes { key findings(first: 2) { totalCount nodes { code } } } } }',
    )
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    expect(
      Object.fromEntries(
        answer.data.roadmaps.nodes.map((one: { key: string; findings: { totalCount: number } }) => [
          one.key,
          one.findings.totalCount,
        ]),
      ),
    ).toEqual({ livny: 33, khotynets: 2, puchezh: 5, rodniki: 12, orda: 1 })
  })

  test('come for one order, school or activity as for many', async () => {
    for (const first of [1, 20]) {
      const answer = await server().ask(
        `query ($first: Int) { orders(first: $first) { nodes { key findings { code } } }
          schools(first: $first) { nodes { key findings { nodes { code } } } } }`,
        { first },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(2)
    }
    const answer = await server().ask(
      '{ activities(first: 200) { nodes { key findings { code level } } } orders { nodes { key findings { code } } } }',
    )
    expect(answer.statements).toHaveLength(2)
    const of = (list: 'activities' | 'orders', key: string) =>
      answer.data[list].nodes
        .find((one: { key: string }) => one.key === key)
        .findings.map((one: { code: string }) => one.code)
    expect(of('activities', 'livny-4.3')).toEqual(['RESPONSIBLE_MISSING', 'RESULT_MISSING', 'TERM_MISSING'])
    expect(of('activities', 'livny-1.1')).toEqual([])
    expect(of('orders', 'livny-order')).toEqual(['ACT_WITHOUT_NUMBER', 'CLAUSE_NUMBER_GAP'])
  })
})
