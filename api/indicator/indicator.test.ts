import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})

beforeAll(async () => {
  const { db } = server().database
  const indicator = await db.indicator.findUniqueOrThrow({ where: { key: 'livny-indicator-1' } })
  const school = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
  const place = { regionId: indicator.regionId, municipalityId: indicator.municipalityId }
  const add = (measuredOn: string, data: object) =>
    db.indicatorValue.create({
      data: { ...place, indicatorId: indicator.id, measuredOn: new Date(measuredOn), ...data },
    })
  const wrong = await add('2020-09-01', { schoolId: school.id, value: 41.5, source: 'Отчёт школы' })
  await add('2020-09-01', { schoolId: school.id, value: 45.1, supersedesId: wrong.id })
  await add('2021-05-31', { schoolId: school.id, absenceReason: 'Данные не собирали' })
  await add('2021-05-31', { value: 47.25 })
})

const keys = (nodes: readonly { key: string }[]) => nodes.map(one => one.key)

describe('indicators', () => {
  test('are paged by code in one statement a page', async () => {
    const first = await server().ask(
      '{ indicators(first: 6) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }',
    )
    expect(first.errors).toEqual([])
    expect(first.statements).toHaveLength(1)
    expect(first.data.indicators.totalCount).toBe(11)
    const rest = await server().ask(
      'query ($after: String) { indicators(after: $after) { nodes { key } } }',
      {
        after: first.data.indicators.pageInfo.endCursor,
      },
    )
    expect(rest.statements).toHaveLength(1)
    const all = [...keys(first.data.indicators.nodes), ...keys(rest.data.indicators.nodes)]
    expect(all).toHaveLength(11)
    expect(all.slice(0, 5)).toEqual([...[1, 2, 3, 4].map(n => `livny-indicator-${n}`), 'puchezh-indicator-1'])
  })

  test('are chosen by place, roadmap, code and text together', async () => {
    const { data } = await server().ask(
      '{ regions { nodes { id code municipalities { nodes { id key } } } } roadmaps { nodes { id key } } }',
    )
    const region = data.regions.nodes.find((one: { code: string }) => one.code === 'RU-IVA')
    const town = region.municipalities.nodes.find((one: { key: string }) => one.key === 'rodniki')
    const roadmap = data.roadmaps.nodes.find((one: { key: string }) => one.key === 'puchezh')
    const chosen = async (filter: object) => {
      const answer = await server().ask(
        'query ($f: IndicatorFilter) { indicators(filter: $f) { nodes { key } } }',
        {
          f: filter,
        },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      return keys(answer.data.indicators.nodes)
    }
    expect(await chosen({ region: region.id })).toHaveLength(7)
    expect(await chosen({ municipality: town.id, text: 'ОБУЧЕННЫХ РАБОТЕ' })).toEqual([
      'rodniki-indicator-1',
      'rodniki-indicator-2',
    ])
    expect(await chosen({ roadmap: roadmap.id, code: 'PUC-3' })).toEqual(['puchezh-indicator-3'])
    expect(await chosen({ roadmap: roadmap.id, municipality: town.id })).toEqual([])
    expect(await chosen({ text: '%' })).toEqual([])
  })

  test('refuse an id of another type and a foreign cursor', async () => {
    for (const args of ['filter: { roadmap: "x" }', 'after: "x"', 'first: 201']) {
      const answer = await server().ask(`{ indicators(${args}) { totalCount } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })

  test('of all roadmaps come in the order of the document, in one statement', async () => {
    const answer = await server().ask(`{ roadmaps { nodes { key indicators { key direction rollUp unit
      roadmap { key } target { kind value text benchmark dueYear } } } } }`)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toHaveLength(1)
    const livny = answer.data.roadmaps.nodes.find((one: { key: string }) => one.key === 'livny')
    expect(livny.indicators[0]).toEqual({
      key: 'livny-indicator-1',
      direction: 'INCREASE',
      rollUp: 'MEAN',
      unit: null,
      roadmap: { key: 'livny' },
      target: {
        kind: 'BENCHMARK',
        value: null,
        text: 'не ниже среднего по району',
        benchmark: 'DISTRICT_AVERAGE',
        dueYear: 2021,
      },
    })
    expect(livny.indicators[1].target).toMatchObject({ kind: 'ABSOLUTE', value: 100 })
  })
})

describe('the values of an indicator', () => {
  const values = (first: number, args: string) =>
    server().ask(`{ indicators(first: ${first}) { nodes { key values${args} { totalCount nodes {
      measuredOn value absenceReason school { key } municipality { key } supersedes { value } } } } } }`)

  test('are the current ones, newest first, and a missing value has its reason', async () => {
    const answer = await values(1, '')
    expect(answer.errors).toEqual([])
    const [{ values: list }] = answer.data.indicators.nodes
    expect(list.totalCount).toBe(3)
    const at = (day: string) => list.nodes.filter((one: { measuredOn: string }) => one.measuredOn === day)
    expect(at('2021-05-31')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: null, absenceReason: 'Данные не собирали' }),
        expect.objectContaining({ value: 47.25, school: null, municipality: { key: 'livny' } }),
      ]),
    )
    expect(list.nodes.at(-1)).toMatchObject({
      measuredOn: '2020-09-01',
      value: 45.1,
      school: { key: 'livny-orlovskaya' },
      supersedes: { value: 41.5 },
    })
  })

  test('include superseded ones with withSuperseded', async () => {
    const answer = await values(1, '(withSuperseded: true)')
    expect(answer.data.indicators.nodes[0].values.totalCount).toBe(4)
  })

  test('take as many statements for eleven indicators as for one', async () => {
    expect((await values(1, '')).statements).toHaveLength(6)
    expect((await values(11, '')).statements).toHaveLength(6)
  })
})
