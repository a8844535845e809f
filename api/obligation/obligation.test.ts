import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const idOf = async (query: string) => {
  const { data } = await server().ask(`{ ${query} { nodes { id key } } }`)
  const nodes: { id: string; key: string }[] = Object.values<{ nodes: [] }>(data)[0]?.nodes ?? []
  return (key: string) => nodes.find(one => one.key === key)?.id ?? ''
}

describe('obligations', () => {
  test('of the Orda plan fall due every year from 2021 to 2024', async () => {
    const roadmap = await idOf('roadmaps')
    const answer = await server().ask(
      `query ($roadmap: ID) {
        obligations(filter: { roadmap: $roadmap, dueFrom: "2021-12-31", dueTo: "2024-12-31" }, first: 200) {
          nodes { dueOn opensOn isCheckpoint school { id } organization { name } activity { key } }
        }
      }`,
      { roadmap: roadmap('orda') },
    )
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    const yearly = answer.data.obligations.nodes.filter(
      (row: { activity: { key: string } }) => row.activity.key === 'orda-2.1',
    )
    expect(yearly.map((row: { opensOn: string; dueOn: string }) => [row.opensOn, row.dueOn])).toEqual(
      [2021, 2022, 2023, 2024].map(year => [expect.stringMatching(`^${year}`), `${year}-12-31`]),
    )
    expect(yearly[0]).toMatchObject({ isCheckpoint: false, school: null })
    expect(yearly[0].organization.name).toBeTruthy()
  })

  test('are read with their state by as many statements for fifty as for one', async () => {
    const ask = (first: number) =>
      server().ask(
        `query ($first: Int) { obligations(first: $first) { nodes {
          dueOn state(on: "2021-01-01") then: state(on: "2022-01-01") region { code } municipality { key } section { id }
          roadmap { key }
        } } }`,
        { first },
      )
    const [one, fifty] = [await ask(1), await ask(50)]
    expect([...one.errors, ...fifty.errors]).toEqual([])
    expect(fifty.data.obligations.nodes).toHaveLength(50)
    expect(one.statements).toHaveLength(1)
    expect(fifty.statements).toHaveLength(1)
  })

  test('are paged by the due day both ways without a gap or a repeat', async () => {
    const roadmap = (await idOf('roadmaps'))('orda')
    const due: Record<string, readonly string[]> = {}
    for (const orderBy of ['DUE_ASC', 'DUE_DESC']) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const answer = await server().ask(
          `query ($roadmap: ID, $after: String, $orderBy: ObligationOrder) {
            obligations(filter: { roadmap: $roadmap }, orderBy: $orderBy, first: 7, after: $after) {
              nodes { id } pageInfo { hasNextPage endCursor }
            }
          }`,
          { roadmap, after, orderBy },
        )
        expect(answer.errors).toEqual([])
        expect(answer.statements).toHaveLength(1)
        const { nodes, pageInfo } = answer.data.obligations
        seen.push(...nodes.map((row: { id: string }) => row.id))
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after)
      due[orderBy] = seen
    }
    expect(new Set(due.DUE_ASC).size).toBe(23)
    expect(due.DUE_DESC?.toReversed()).toEqual(due.DUE_ASC)
  })

  test('hang on schools, roadmaps, activities and organizations, filtered, one statement for all parents', async () => {
    for (const [parents, column] of [
      ['schools', 'school'],
      ['roadmaps', 'roadmap'],
      ['organizations', 'organization'],
    ]) {
      const answer = await server().ask(
        `{ ${parents}(first: 50) { nodes { id obligations(first: 3, filter: { state: OVERDUE }, on: "2021-01-01", orderBy: DUE_DESC) {
          totalCount nodes { dueOn state(on: "2021-01-01") ${column} { id } }
        } } } }`,
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      const lists = answer.data[parents ?? ''].nodes
      expect(
        lists.filter((one: { obligations: { totalCount: number } }) => one.obligations.totalCount > 3),
      ).not.toEqual([])
      for (const { id, obligations } of lists) {
        expect(obligations.nodes).toHaveLength(Math.min(3, obligations.totalCount))
        for (const row of obligations.nodes) {
          expect(row).toMatchObject({ state: 'OVERDUE', [column ?? '']: { id } })
          expect(row.dueOn < '2021-01-01').toBe(true)
        }
      }
    }
  })

  test('answer to every filter together and none of a foreign record', async () => {
    const [school, municipality] = [await idOf('schools(first: 200)'), await idOf('municipalities')]
    const { data } = await server().ask('{ region(code: "RU-ORL") { id } }')
    const ask = (filter: object) =>
      server().ask(
        'query ($filter: ObligationFilter) { obligations(filter: $filter) { totalCount nodes { school { key } isCheckpoint dueOn } } }',
        { filter },
      )
    const filter = {
      region: data.region.id,
      municipality: municipality('livny'),
      school: school('livny-navesnenskaya'),
      isCheckpoint: false,
      dueFrom: '2020-09-01',
      dueTo: '2020-12-31',
    }
    const found = await ask(filter)
    expect(found.errors).toEqual([])
    expect(found.data.obligations.totalCount).toBeGreaterThan(0)
    for (const row of found.data.obligations.nodes) {
      expect(row).toMatchObject({ school: { key: 'livny-navesnenskaya' }, isCheckpoint: false })
      expect(row.dueOn >= '2020-09-01' && row.dueOn <= '2020-12-31').toBe(true)
    }
    const foreign = await ask({ ...filter, municipality: municipality('orda') })
    expect(foreign.data.obligations.totalCount).toBe(0)
    const wrong = await ask({ school: municipality('livny') })
    expect(wrong.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect(wrong.statements).toEqual([])
  })

  test('refuse a cursor of the other order and give null for an absent id', async () => {
    const { data } = await server().ask('{ obligations(first: 1) { pageInfo { endCursor } } }')
    const other = await server().ask(
      'query ($after: String) { obligations(after: $after, orderBy: DUE_DESC) { nodes { id } } }',
      { after: data.obligations.pageInfo.endCursor },
    )
    expect(other.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    const id = Buffer.from('Obligation:01912345-0000-7000-8000-000000000000').toString('base64url')
    const absent = await server().ask('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(absent.data).toEqual({ node: null })
  })
})
