import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { perm } from './index.ts'

const server = testServer({ plugins: [perm], now: '2022-09-15T09:00:00Z' })

const place = async () => {
  const roadmap = await server().database.db.roadmap.findUniqueOrThrow({ where: { key: 'orda' } })
  return { regionId: roadmap.regionId, municipalityId: roadmap.municipalityId ?? '', roadmapId: roadmap.id }
}

const addSchools = async (count: number) => {
  const { db } = server().database
  const { regionId, municipalityId } = await place()
  for (let number = 1; number <= count; number += 1) {
    const school = await db.school.upsert({
      where: { key: `orda-${number}` },
      update: {},
      create: {
        key: `orda-${number}`,
        name: `МБОУ «Школа ${number}»`,
        shortName: `Школа ${number}`,
        kind: 'SECONDARY',
        regionId,
        municipalityId,
      },
    })
    const row = { regionId, municipalityId, schoolId: school.id }
    await db.permParticipation.createMany({
      data: [
        { ...row, project: 'FEDERAL_500PLUS', year: 2022 },
        ...(number === 1 ? [{ ...row, project: 'EDUCATIONAL_LIFT' as const, year: 2021 }] : []),
      ],
      skipDuplicates: true,
    })
    await db.permSubjectGroup.createMany({
      data: [
        {
          ...row,
          project: 'EDUCATIONAL_LIFT',
          year: 2022,
          subject: 'Математика',
          teacherCount: 3,
          supports: ['INFORMATIONAL', 'ORGANIZATIONAL'],
        },
      ],
      skipDuplicates: true,
    })
  }
}

describe('Roadmap.perm', () => {
  test('names the Concept whose act the order cites', async () => {
    const { data, errors } = await server().ask(
      '{ roadmap(key: "orda") { perm { concept { title issuer actNumber actOn horizonYear } } } }',
    )
    expect(errors).toEqual([])
    expect(data.roadmap.perm.concept).toEqual({
      title: 'Концепция поддержки ШНОР и школ неблагоприятных условий до 2024 года',
      issuer: 'Министерство образования и науки Пермского края',
      actNumber: '26-01-06-394',
      actOn: '2021-04-19',
      horizonYear: 2024,
    })
  })

  test('shows who controls and when he was acquainted', async () => {
    const { data } = await server().ask(
      '{ roadmap(key: "orda") { perm { control { acknowledgedOn controller { position } } } } }',
    )
    expect(data.roadmap.perm.control).toEqual({
      acknowledgedOn: '2021-06-28',
      controller: { position: 'методист управления образования' },
    })
  })

  test('lists what is due each year, and what of it is missing on the day', async () => {
    const { db } = server().database
    await db.permYearlyReport.create({
      data: {
        ...(await place()),
        kind: 'AUGUST_MEMO',
        year: 2022,
        title: 'Справка',
        submittedOn: new Date('2022-09-10'),
      },
    })
    const query = `query ($on: Date) { roadmap(key: "orda") { perm {
      expectedReports(on: $on) { kind year dueOn isMissing report { title } } } } }`
    const expected = async (on?: string) =>
      (await server().ask(query, { on })).data.roadmap.perm.expectedReports
    expect(await expected()).toHaveLength(12)
    expect((await expected()).slice(3, 6)).toEqual([
      {
        kind: 'AUGUST_MEMO',
        year: 2022,
        dueOn: '2022-08-31',
        isMissing: false,
        report: { title: 'Справка' },
      },
      { kind: 'LIFT_PROJECT', year: 2022, dueOn: '2022-12-31', isMissing: false, report: null },
      { kind: 'ROADMAP', year: 2022, dueOn: '2022-12-31', isMissing: false, report: null },
    ])
    expect((await expected('2022-09-09'))[3]).toMatchObject({ isMissing: true, report: null })
  })

  test('gives the reports of a year and a kind, each found again by its id', async () => {
    const { data } = await server().ask(`{ roadmap(key: "orda") { perm {
      all: yearlyReports(year: 2022) { id title submittedOn }
      other: yearlyReports(kind: ROADMAP) { id } } } }`)
    const [report] = data.roadmap.perm.all
    expect(data.roadmap.perm.other).toEqual([])
    const again = await server().ask(
      'query ($id: ID!) { node(id: $id) { __typename ... on PermYearlyReport { title submittedOn } } }',
      { id: report.id },
    )
    expect(again.data.node).toEqual({
      __typename: 'PermYearlyReport',
      title: 'Справка',
      submittedOn: '2022-09-10',
    })
  })
})

describe('School.perm', () => {
  const query = `query ($municipality: ID!) { schools(filter: { municipality: $municipality }, first: 50) {
    nodes { perm { participations { project year } subjectGroups(year: 2022) { subject teacherCount supports } } } } }`
  const municipality = async () =>
    (await server().ask('{ roadmap(key: "orda") { municipality { id } } }')).data.roadmap.municipality.id

  test('shows projects and subject groups, fifty schools with the statements of one', async () => {
    await addSchools(1)
    const one = await server().ask(query, { municipality: await municipality() })
    expect(one.errors).toEqual([])
    expect(one.data.schools.nodes).toEqual([
      {
        perm: {
          participations: [
            { project: 'EDUCATIONAL_LIFT', year: 2021 },
            { project: 'FEDERAL_500PLUS', year: 2022 },
          ],
          subjectGroups: [
            { subject: 'Математика', teacherCount: 3, supports: ['ORGANIZATIONAL', 'INFORMATIONAL'] },
          ],
        },
      },
    ])
    expect(one.statements).toHaveLength(4)
    await addSchools(50)
    const fifty = await server().ask(query, { municipality: await municipality() })
    expect(fifty.data.schools.nodes).toHaveLength(50)
    expect(fifty.statements).toHaveLength(4)
  })

  test('is null for schools of other regions, which no filter of the region finds', async () => {
    const { data } = await server().ask(`{
      other: schools(first: 200) { nodes { municipality { region { code } } perm { __typename } } }
      lift: schools(filter: { perm: { project: EDUCATIONAL_LIFT, year: 2021 } }) { nodes { key } totalCount }
      never: schools(filter: { perm: { project: EDUCATIONAL_LIFT, year: 2022 } }) { totalCount }
      any: schools(filter: { perm: {} }) { totalCount } }`)
    const regions = (known: boolean) =>
      new Set(
        data.other.nodes
          .filter((school: { perm: unknown }) => (school.perm !== null) === known)
          .map((school: { municipality: { region: { code: string } } }) => school.municipality.region.code),
      )
    expect(regions(true)).toEqual(new Set(['RU-PER']))
    expect(regions(false)).toEqual(new Set(['RU-ORL', 'RU-IVA']))
    expect(data.lift).toEqual({ nodes: [{ key: 'orda-1' }], totalCount: 1 })
    expect(data.never.totalCount).toBe(0)
    expect(data.any.totalCount).toBe(50)
  })
})

describe('Municipality.perm', () => {
  test('sums a year up and shows the criteria in force on a day', async () => {
    const { db } = server().database
    const sets = [
      { title: 'Первые критерии', approvedOn: new Date('2021-08-20') },
      { title: 'Новые критерии', approvedOn: new Date('2022-08-20') },
      { title: 'Проект критериев', approvedOn: null },
    ]
    for (const set of sets) {
      await db.permCriteriaSet.create({
        data: {
          ...(await place()),
          ...set,
          coversLowResults: true,
          coversAdverseConditions: false,
          criteria: { create: [{ position: 1, title: 'Доля школ, вышедших из перечня' }] },
        },
      })
    }
    const { data, errors } = await server().ask(`{ roadmap(key: "orda") { municipality { perm {
      early: criteriaSet(on: "2021-08-19") { title }
      first: criteriaSet(on: "2022-08-19") { title criteria { position title } }
      criteriaSet { title }
      summary(year: 2022) { year subjectGroupCount reports { kind }
        federal: schoolCount(project: FEDERAL_500PLUS) lift: schoolCount(project: EDUCATIONAL_LIFT) } } }
      perm { criteriaSets { title approvedOn } } } }`)
    expect(errors).toEqual([])
    expect(data.roadmap.municipality.perm).toEqual({
      early: null,
      first: {
        title: 'Первые критерии',
        criteria: [{ position: 1, title: 'Доля школ, вышедших из перечня' }],
      },
      criteriaSet: { title: 'Новые критерии' },
      summary: {
        year: 2022,
        subjectGroupCount: 50,
        reports: [{ kind: 'AUGUST_MEMO' }],
        federal: 50,
        lift: 0,
      },
    })
    expect(data.roadmap.perm.criteriaSets).toEqual([
      { title: 'Новые критерии', approvedOn: '2022-08-20' },
      { title: 'Первые критерии', approvedOn: '2021-08-20' },
      { title: 'Проект критериев', approvedOn: null },
    ])
  })

  test('takes as many statements for all municipalities as for one, and is null in other regions', async () => {
    const query = `query ($first: Int) { municipalities(first: $first) { nodes { key perm {
      criteriaSet { title } summary(year: 2022) { subjectGroupCount schoolCount(project: FEDERAL_500PLUS) } } } } }`
    const { data, statements } = await server().ask(query)
    const known = data.municipalities.nodes.filter((one: { perm: unknown }) => one.perm !== null)
    expect(known.map((one: { key: string }) => one.key)).toEqual(['orda'])
    expect(statements).toHaveLength(5)
  })
})

test('the seed writes the Concept once, however often it is run', async () => {
  const { db } = server().database
  await perm.seed?.(db)
  expect(await db.permConcept.count()).toBe(1)
})
