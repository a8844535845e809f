import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const server = testServer({ plugins: [oryol], now: '2023-12-30T09:00:00Z' })
const day = (text: string) => new Date(text)

describe('School.oryol', () => {
  test('shows the help programme and how far it had come on a day', async () => {
    const { db } = server().database
    await db.oryolHelpProgram.updateMany({
      where: { source: { startsWith: 'Дорожная карта' } },
      data: {
        interviewedOn: day('2020-06-15'),
        discussedOn: day('2020-08-18'),
        approvedOn: day('2020-08-25'),
      },
    })
    const { data, errors, statements } = await server().ask(`{ school(key: "livny-baranovskaya") { oryol {
      methodicalService { kind }
      helpPrograms { interviewPlannedOn dueOn source roadmap { key } school { key }
        expected: state(on: "2020-06-14") interviewed: state(on: "2020-06-15") discussed: state(on: "2020-08-24")
        approved: state inTime: isLate(on: "2020-08-20") late: isLate(on: "2020-08-21") mended: isLate } } } }`)
    expect(errors).toEqual([])
    expect(data.school.oryol).toEqual({
      methodicalService: { kind: 'ASSOCIATIONS' },
      helpPrograms: [
        {
          interviewPlannedOn: '2020-06-15',
          dueOn: '2020-08-20',
          source: 'Дорожная карта, приказ № 59 от 19.05.2020, п. 2.1–2.3',
          roadmap: { key: 'livny' },
          school: { key: 'livny-baranovskaya' },
          expected: 'EXPECTED',
          interviewed: 'INTERVIEWED',
          discussed: 'DISCUSSED',
          approved: 'APPROVED',
          inTime: false,
          late: true,
          mended: false,
        },
      ],
    })
    // School, region, programmes, service, the programme's roadmap and school.
    expect(statements).toHaveLength(6)
  })

  test('shows the seven stages of work with deficits by school year, with routes as counts', async () => {
    const { db } = server().database
    const chain = await db.oryolDeficitChain.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const school = await db.school.findUniqueOrThrow({ where: { id: chain.schoolId } })
    await db.oryolRouteCount.createMany({
      data: [
        { chainId: chain.id, subject: 'RUSSIAN', grade: 5, routeCount: 4, correctedCount: 1 },
        { chainId: chain.id, subject: 'MATHEMATICS', grade: 6, routeCount: 7 },
      ],
    })
    const stage = (kind: 'TEST_MATERIALS' | 'ENTRY_TEST', doneOn: string) =>
      db.oryolDeficitStage.updateMany({ where: { chainId: chain.id, kind }, data: { doneOn: day(doneOn) } })
    await stage('TEST_MATERIALS', '2023-08-30')
    await stage('ENTRY_TEST', '2023-10-02')
    const { data, errors, statements } = await server().ask(
      `query ($key: String) { school(key: $key) { oryol { none: deficitChains(schoolYear: "2022-2023") { id }
        deficitChains { schoolYear subjects subjectItems { code label } grades source school { key }
          next: nextStage(on: "2023-10-01") nextStage routes { subject subjectItem { label } grade routeCount correctedCount effectiveCount }
          stages { kind activity { number } plannedFrom plannedTo doneOn late: isOverdue(on: "2023-10-01") } } } } }`,
      { key: school.key },
    )
    expect(errors).toEqual([])
    const [found] = data.school.oryol.deficitChains
    expect(data.school.oryol.none).toEqual([])
    expect(found).toMatchObject({
      schoolYear: '2023-2024',
      subjects: ['MATHEMATICS', 'RUSSIAN'],
      subjectItems: [
        { code: 'MATHEMATICS', label: 'Математика' },
        { code: 'RUSSIAN', label: 'Русский язык' },
      ],
      grades: [5, 6, 7, 8],
      school: { key: school.key },
      next: 'ENTRY_TEST',
      nextStage: 'ANALYSIS',
      routes: [
        { subjectItem: { label: 'Математика' }, grade: 6, routeCount: 7, correctedCount: null },
        {
          subject: 'RUSSIAN',
          subjectItem: { label: 'Русский язык' },
          grade: 5,
          routeCount: 4,
          correctedCount: 1,
          effectiveCount: null,
        },
      ],
    })
    expect(found.stages.map((one: { kind: string; late: boolean }) => [one.kind, one.late])).toEqual([
      ['TEST_MATERIALS', false],
      ['ENTRY_TEST', true],
      ['ANALYSIS', true],
      ['ROUTES', true],
      ['CORRECTION', false],
      ['HALF_YEAR_TEST', false],
      ['EFFECTIVENESS', false],
    ])
    expect(found.stages[0]).toMatchObject({ activity: { number: '2.2' }, plannedFrom: '2023-08-01' })
    // School, region, chains of each year asked, the chain's school, stages, routes, activities, subjects.
    expect(statements).toHaveLength(9)
  })

  test('gives programmes and chains by their global ids', async () => {
    const ids = `{ schools(filter: { text: "Юрьевская" }) { nodes { oryol { deficitChains { id } } } } }`
    const { data } = await server().ask(ids)
    const { id } = data.schools.nodes[0].oryol.deficitChains[0]
    const answer = await server().ask(
      `query ($id: ID!) { node(id: $id) { id ... on OryolDeficitChain { schoolYear } } }`,
      { id },
    )
    expect(answer.data.node).toEqual({ id, schoolYear: '2023-2024' })
  })

  test('is null in other regions, as are the other fields of the plugin', async () => {
    const { data, errors } = await server().ask(`{
      school(key: "rodniki-sosnovskaya") { oryol { helpPrograms { id } } municipality { oryol { methodicalService { kind } } } }
      roadmap(key: "orda") { oryol { requirements { kind } } } }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      school: { oryol: null, municipality: { oryol: null } },
      roadmap: { oryol: null },
    })
  })
})

describe('Municipality.oryol', () => {
  const query = (paging: string) => `{ municipalities { nodes { key oryol { methodicalService { kind source }
    leaderSchools(${paging}) { totalCount nodes { shortName } pageInfo { hasNextPage endCursor } }
    lowResultSchools(on: "2020-09-01", first: 10) { nodes { key } } } } } }`

  test('lists leaders and schools with low results by pages', async () => {
    const { data, statements } = await server().ask(query('first: 2'))
    const livny = data.municipalities.nodes.find((one: { key: string }) => one.key === 'livny').oryol
    expect(livny.methodicalService.kind).toBe('ASSOCIATIONS')
    expect(livny.leaderSchools).toMatchObject({
      totalCount: 5,
      nodes: [{ shortName: 'Коротышская СОШ' }, { shortName: 'Липовецкая СОШ' }],
      pageInfo: { hasNextPage: true },
    })
    expect(livny.lowResultSchools.nodes.map((one: { key: string }) => one.key)).toEqual([
      'livny-baranovskaya',
      'livny-lipovetskaya-oosh',
      'livny-navesnenskaya',
      'livny-orlovskaya',
      'livny-khvoshchevskaya',
    ])
    // Municipalities, regions, services, two lists and a count, for all municipalities at once.
    expect(statements).toHaveLength(6)
    const next = await server().ask(query(`first: 9, after: "${livny.leaderSchools.pageInfo.endCursor}"`))
    const rest = next.data.municipalities.nodes.find((one: { key: string }) => one.key === 'livny').oryol
    expect(rest.leaderSchools.nodes).toHaveLength(3)
  })

  test('refuses a cursor of another list', async () => {
    const { errors } = await server().ask(query('first: 2, after: "nonsense"'))
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('leaves out a leader whose role had ended by the day', async () => {
    const { db } = server().database
    const role = await db.schoolRole.findFirstOrThrow({
      where: { role: 'LEADER', school: { key: 'livny-sergievskaya' } },
      orderBy: { id: 'asc' },
    })
    await db.schoolRole.update({ where: { id: role.id }, data: { validTo: day('2021-08-31') } })
    const total = async (on: string) => {
      const { data } = await server().ask(query(`on: "${on}"`))
      return data.municipalities.nodes.find((one: { key: string }) => one.key === 'livny').oryol.leaderSchools
        .totalCount
    }
    expect([await total('2021-08-31'), await total('2021-09-01')]).toEqual([5, 4])
  })
})

describe('SchoolFilter.oryol', () => {
  const keys = async (filter: string) => {
    const { data, errors, statements } = await server().ask(
      `{ schools(filter: { ${filter} }) { nodes { key } } }`,
    )
    expect([errors, statements.length]).toEqual([[], 1])
    return data.schools.nodes.map((one: { key: string }) => one.key)
  }

  test('finds schools whose programme was not approved in time', async () => {
    expect(await keys('oryol: { helpProgramLateOn: "2020-08-20" }')).toEqual([])
    expect(await keys('oryol: { helpProgramLateOn: "2020-08-21" }')).toHaveLength(5)
    expect(await keys('kind: BASIC, oryol: { helpProgramLateOn: "2020-08-21" }')).toEqual([
      'livny-lipovetskaya-oosh',
    ])
    expect(await keys('oryol: { helpProgramLateOn: "2020-08-25" }')).toEqual([])
  })

  test('finds schools by the methodical service of their municipality', async () => {
    expect(await keys('oryol: { methodicalService: ASSOCIATIONS }')).toHaveLength(10)
    expect(await keys('oryol: { methodicalService: MUNICIPAL }')).toEqual([])
  })
})
