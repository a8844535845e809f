import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const ask = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const answer = await server().ask(query, variables)
  expect(answer.errors).toEqual([])
  return answer
}
const keysOf = (connection: { readonly nodes: readonly { readonly key: string }[] }) =>
  connection.nodes.map(node => node.key)
const idOf = async (field: string) => (await ask(`{ found: ${field} { id } }`)).data.found.id
const keys = async (filter: string, variables?: Readonly<Record<string, unknown>>) => {
  const head = variables ? 'query ($id: ID)' : ''
  const { data } = await ask(`${head} { roadmaps(filter: { ${filter} }) { nodes { key } } }`, variables)
  return keysOf(data.roadmaps).sort()
}

describe('roadmaps', () => {
  test('are the five documents, by period, in one statement', async () => {
    const { data, statements } = await ask('{ roadmaps { nodes { key } } }')
    expect(keysOf(data.roadmaps)).toEqual(['khotynets', 'orda', 'rodniki', 'puchezh', 'livny'])
    expect(statements).toHaveLength(1)
  })

  test('are found by each condition and by several together', async () => {
    expect(await keys('level: REGIONAL')).toEqual([])
    expect(await keys('status: APPROVED')).toHaveLength(5)
    expect(await keys('periodKind: HORIZON')).toEqual(['orda'])
    expect(await keys('text: "ОРДИНСКОГО"')).toEqual(['orda'])
    expect(await keys('level: MUNICIPAL, periodKind: PROJECT, text: "хотынец"')).toEqual([])
    const id = await idOf('region(code: "RU-IVA")')
    expect(await keys('region: $id', { id })).toEqual(['puchezh', 'rodniki'])
    expect(await keys('region: $id, on: "2020-12-01"', { id })).toEqual(['puchezh'])
  })

  test('are in force from their approval to the end of their period', async () => {
    expect(await keys('on: "2020-09-15"')).toEqual(['livny'])
    expect(await keys('on: "2020-10-14"')).toEqual(['livny', 'puchezh'])
    expect(await keys('on: "2021-08-31"')).toEqual(['livny', 'orda', 'puchezh', 'rodniki'])
    expect(await keys('on: "2025-01-01"')).toEqual([])
  })

  test('of a school are its own and those that cover it, of a place those of its schools too', async () => {
    const fields = 'roadmaps { totalCount nodes { key } }'
    const { data, statements } = await ask(`{
      school(key: "livny-orlovskaya") { id ${fields} municipality { ${fields} } }
      region(code: "RU-ORL") { roadmaps(orderBy: UPDATED) { totalCount } }
    }`)
    expect(keysOf(data.school.roadmaps)).toEqual(['livny'])
    expect(data.school.roadmaps.totalCount).toBe(1)
    expect(keysOf(data.school.municipality.roadmaps)).toEqual(['livny'])
    expect(data.region.roadmaps.totalCount).toBe(2)
    expect(statements).toHaveLength(2)
    expect(await keys('school: $id', { id: data.school.id })).toEqual(['livny'])
  })

  test('show the header of the document as it is printed', async () => {
    const { data } = await ask(`{ roadmap(key: "rodniki") {
      level status title goalNote approvedOn closedOn school { key } parent { key } successor { key }
      municipality { key } region { code } order { id } tasks { number text }
      period { kind text start end yearStart yearEnd schoolYears note }
      coveredSchools { totalCount nodes { nameInSource school { key } } }
    } }`)
    expect(data.roadmap).toMatchObject({
      level: 'MUNICIPAL',
      status: 'APPROVED',
      approvedOn: '2021-01-26',
      closedOn: null,
      school: null,
      parent: null,
      successor: null,
      municipality: { key: 'rodniki' },
      region: { code: 'RU-IVA' },
      order: { id: expect.any(String) },
      period: {
        kind: 'PROJECT',
        text: '2021-2022 гг.',
        start: '2021-01-01',
        end: '2022-12-31',
        yearStart: null,
        yearEnd: null,
        schoolYears: ['2020-2021', '2021-2022'],
      },
      coveredSchools: {
        totalCount: 1,
        nodes: [
          {
            nameInSource: 'МКОУ Сосновская СШ имени М.Я.Бредова',
            school: { key: 'rodniki-sosnovskaya' },
          },
        ],
      },
    })
    expect(data.roadmap.tasks).toHaveLength(8)
    expect((await ask('{ roadmap(key: "khotynets") { order { id } } }')).data.roadmap.order).toBeNull()
  })

  test('hold 66, 21, 21, 36 and 7 activities in sections, as in the documents', async () => {
    const { data } = await ask(`{ roadmaps { nodes {
      key activities { totalCount } sections { number position title activities { totalCount } }
    } } }`)
    const counts = new Map<string, number>(
      data.roadmaps.nodes.map((one: { key: string; activities: { totalCount: number } }) => [
        one.key,
        one.activities.totalCount,
      ]),
    )
    expect(Object.fromEntries(counts)).toEqual({
      livny: 66,
      khotynets: 21,
      puchezh: 21,
      rodniki: 36,
      orda: 7,
    })
    for (const { key, sections } of data.roadmaps.nodes) {
      const sum = sections.reduce(
        (all: number, section: { activities: { totalCount: number } }) => all + section.activities.totalCount,
        0,
      )
      expect(sum).toBe(counts.get(key))
      const positions = sections.map((section: { position: number }) => section.position)
      expect(positions).toEqual(sections.map((_: unknown, index: number) => index + 1))
    }
  })

  test('are read to the responsible parties in as many statements for five as for one', async () => {
    const body = `key sections { number activities(first: 40) { nodes {
      key inherited term { kind } parts { key } responsible { __typename ... on Node { id } }
    } } }`
    const one = await ask(`{ roadmaps(filter: { text: "Ливенск" }, first: 1) { nodes { ${body} } } }`)
    const five = await ask(`{ roadmaps(first: 5) { nodes { ${body} } } }`)
    expect(one.data.roadmaps.nodes).toHaveLength(1)
    expect(five.data.roadmaps.nodes).toHaveLength(5)
    // Roadmaps, sections, activities, parts, responsible rows, rows inherited from, organizations, persons.
    expect([one.statements.length, five.statements.length]).toEqual([8, 8])
  })

  test('are found by id, by key and by node, and by nothing else', async () => {
    const id = await idOf('roadmap(key: "orda")')
    const { data } = await ask(
      `query ($id: ID!) { roadmap(id: $id) { key } node(id: $id) { ... on Roadmap { key } }
        absent: roadmap(key: "nowhere") { key } }`,
      { id },
    )
    expect(data).toEqual({ roadmap: { key: 'orda' }, node: { key: 'orda' }, absent: null })
    const { data: pages } = await ask('{ activities(first: 1) { pageInfo { endCursor } } }')
    const school = await idOf('school(key: "livny-orlovskaya")')
    for (const field of [
      'roadmap { key }',
      `roadmap(id: "${id}", key: "orda") { key }`,
      `roadmap(id: "${school}") { key }`,
      'roadmap(id: "orda") { key }',
      `roadmaps(filter: { school: "${id}" }) { nodes { key } }`,
      `roadmaps(filter: { region: "${school}" }) { nodes { key } }`,
      'roadmaps(filter: { municipality: "" }) { nodes { key } }',
      'roadmaps(after: "!") { nodes { key } }',
      `roadmaps(after: "${pages.activities.pageInfo.endCursor}") { nodes { key } }`,
      'roadmaps(first: 1000) { nodes { key } }',
    ]) {
      const answer = await server().ask(`{ ${field} }`)
      expect([field, answer.errors[0]?.extensions?.code]).toEqual([field, 'BAD_INPUT'])
      expect(answer.statements).toEqual([])
    }
  })

  test('of a school itself lead to the roadmap above and to the one that replaced them', async () => {
    const { db } = server().database
    const above = await db.roadmap.findUniqueOrThrow({ where: { key: 'livny' } })
    const { id: schoolId } = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
    const make = (key: string, rest: { status: 'CLOSED' | 'DRAFT'; closedOn?: Date; successorId?: string }) =>
      db.roadmap.create({
        data: {
          key,
          ...rest,
          schoolId,
          regionId: above.regionId,
          municipalityId: above.municipalityId,
          parentId: above.id,
          level: 'SCHOOL',
          title: `План школы ${key}`,
          periodKind: 'SCHOOL_YEAR',
          periodText: '2020-2021 учебный год',
          startsOn: new Date('2020-09-01'),
          endsOn: new Date('2021-08-31'),
        },
      })
    const { id: successorId } = await make('plan-b', { status: 'DRAFT' })
    await make('plan-a', { status: 'CLOSED', closedOn: new Date('2020-12-31'), successorId })
    const { data } = await ask(`{ school(key: "livny-orlovskaya") { id
      roadmaps { totalCount } own: roadmaps(filter: { level: SCHOOL, status: CLOSED }) { nodes {
        key school { key } parent { key } successor { key } sections { key } activities { totalCount }
      } } } }`)
    expect(data.school.roadmaps.totalCount).toBe(3)
    expect(data.school.own.nodes).toEqual([
      {
        key: 'plan-a',
        school: { key: 'livny-orlovskaya' },
        parent: { key: 'livny' },
        successor: { key: 'plan-b' },
        sections: [],
        activities: { totalCount: 0 },
      },
    ])
    const { id } = data.school
    expect(await keys('school: $id', { id })).toEqual(['livny', 'plan-a', 'plan-b'])
    expect(await keys('school: $id, on: "2020-12-31"', { id })).toEqual(['livny', 'plan-a'])
    expect(await keys('school: $id, on: "2021-01-01"', { id })).toEqual(['livny'])
    await db.roadmap.update({ where: { key: 'plan-b' }, data: { archivedAt: new Date() } })
    expect(await keys('school: $id', { id })).toEqual(['livny', 'plan-a'])
  })
})
