import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const keys = (rows: readonly { key: string }[]) => rows.map(one => one.key)

beforeAll(async () => {
  const { db } = server().database
  const livny = await db.municipality.findUniqueOrThrow({
    where: { key: 'livny' },
    include: { schools: { orderBy: { key: 'asc' }, take: 3 } },
  })
  const khotynets = await db.school.findUniqueOrThrow({ where: { key: 'khotynets-yuryevskaya' } })
  const [weak, strong, third] = livny.schools
  if (!weak || !strong || !third) throw new Error('the seed has ten schools in Livny')
  const rows = [
    ['contract', 'NETWORK_CONTRACT', weak, strong, '2020-09-01', '2021-05-31'],
    ['internship', 'INTERNSHIP', third, strong, '2020-11-01', null],
    ['mentorship', 'MENTORSHIP', weak, khotynets, '2021-09-01', null],
  ] as const
  for (const [key, kind, supported, leader, from, to] of rows) {
    await db.partnership.create({
      data: {
        key,
        kind,
        regionId: livny.regionId,
        municipalityId: supported.municipalityId === leader.municipalityId ? livny.id : null,
        supportedSchoolId: supported.id,
        leaderSchoolId: leader.id,
        contractNumber: key === 'contract' ? '7-с' : null,
        validFrom: new Date(from),
        validTo: to === null ? null : new Date(to),
      },
    })
  }
})

describe('partnerships', () => {
  test('are read newest first, page by page, in one statement a page', async () => {
    const first = await server().ask(
      '{ partnerships(first: 2) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }',
    )
    expect(first.errors).toEqual([])
    expect(first.statements).toHaveLength(1)
    expect(first.data.partnerships).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    expect(keys(first.data.partnerships.nodes)).toEqual(['mentorship', 'internship'])
    const second = await server().ask(
      'query ($after: String) { partnerships(first: 2, after: $after) { nodes { key } pageInfo { hasNextPage } } }',
      { after: first.data.partnerships.pageInfo.endCursor },
    )
    expect(second.statements).toHaveLength(1)
    expect(second.data.partnerships).toEqual({
      nodes: [{ key: 'contract' }],
      pageInfo: { hasNextPage: false },
    })
    const broken = await server().ask('{ partnerships(after: "%%%") { nodes { key } } }')
    expect(broken.errors[0]?.extensions?.code).toBe('BAD_INPUT')
    expect(broken.statements).toEqual([])
  })

  test('name both schools in one statement for several and for one', async () => {
    const query = (first: number) => `{ partnerships(first: ${first}) { nodes { kind municipality { key }
      supportedSchool { key municipality { key } } leaderSchool { key } contractNumber validFrom validTo note } } }`
    const several = await server().ask(query(3))
    expect(several.errors).toEqual([])
    expect(several.data.partnerships.nodes[0]).toMatchObject({
      kind: 'MENTORSHIP',
      municipality: null,
      supportedSchool: { municipality: { key: 'livny' } },
      leaderSchool: { key: 'khotynets-yuryevskaya' },
      validTo: null,
    })
    expect(several.data.partnerships.nodes[2]).toMatchObject({
      contractNumber: '7-с',
      municipality: { key: 'livny' },
      validFrom: '2020-09-01',
      validTo: '2021-05-31',
    })
    // Partnerships, schools, municipalities.
    expect(several.statements).toHaveLength(1)
    expect((await server().ask(query(1))).statements).toHaveLength(1)
  })

  test('are chosen by territory, by a school on either side, by kind and day', async () => {
    const { data } = await server().ask(`{ region(code: "RU-ORL") { id } other: region(code: "RU-PER") { id }
      municipalities { nodes { id key } } school(key: "khotynets-yuryevskaya") { id }
      partnerships { nodes { key supportedSchool { id } leaderSchool { id } } } }`)
    const found = async (filter: object) => {
      const answer = await server().ask(
        'query ($filter: PartnershipFilter) { partnerships(filter: $filter) { nodes { key } } }',
        { filter },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      return keys(answer.data.partnerships.nodes)
    }
    const livny = data.municipalities.nodes.find((one: { key: string }) => one.key === 'livny').id
    const contract = data.partnerships.nodes[2]
    expect(await found({ region: data.region.id })).toEqual(['mentorship', 'internship', 'contract'])
    expect(await found({ region: data.other.id })).toEqual([])
    expect(await found({ municipality: livny })).toEqual(['internship', 'contract'])
    expect(await found({ school: contract.supportedSchool.id })).toEqual(['mentorship', 'contract'])
    expect(await found({ school: contract.leaderSchool.id })).toEqual(['internship', 'contract'])
    expect(await found({ school: data.school.id, kind: 'INTERNSHIP' })).toEqual([])
    expect(await found({ kind: 'INTERNSHIP', municipality: livny })).toEqual(['internship'])
    expect(await found({ on: '2021-06-01' })).toEqual(['internship'])
  })

  test('of several schools come from both sides in one statement, in force today or on a day', async () => {
    const of = async (on: string) => {
      const answer = await server().ask(`{ schools(first: 200) { nodes { key partnerships${on} { key } } } }`)
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(2)
      return answer.data.schools.nodes
        .filter((one: { partnerships: readonly object[] }) => one.partnerships.length > 0)
        .map((one: { partnerships: readonly { key: string }[] }) => keys(one.partnerships).join(' '))
        .toSorted()
    }
    expect(await of('')).toEqual(['contract', 'internship', 'internship contract'])
    expect(await of('(on: "2021-10-01")')).toEqual(['internship', 'internship', 'mentorship', 'mentorship'])
    const one = await server().ask('{ school(key: "khotynets-yuryevskaya") { partnerships { key } } }')
    expect(one.data.school.partnerships).toEqual([])
    expect(one.statements).toHaveLength(2)
  })

  test('are found by node unless archived', async () => {
    const { data } = await server().ask('{ partnerships(first: 1) { nodes { id key } } }')
    const [{ id }] = data.partnerships.nodes
    const query = 'query ($id: ID!) { node(id: $id) { ... on Partnership { key } } }'
    expect((await server().ask(query, { id })).data.node).toEqual({ key: 'mentorship' })
    await server().database.db.partnership.updateMany({
      where: { key: 'mentorship' },
      data: { archivedAt: new Date() },
    })
    expect((await server().ask(query, { id })).data.node).toBeNull()
    const rest = await server().ask(
      '{ partnerships { totalCount } schools(first: 200) { nodes { partnerships(on: "2021-10-01") { key } } } }',
    )
    expect(rest.data.partnerships.totalCount).toBe(2)
    expect(JSON.stringify(rest.data)).not.toContain('mentorship')
  })
})
