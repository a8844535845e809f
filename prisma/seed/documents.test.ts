import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../api/testing/database.ts'

const { db, close } = await testDatabase({ seeded: true })

afterAll(close)

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null

const activity = async (key: string) =>
  db.activity.findUniqueOrThrow({
    where: { key },
    include: {
      inheritsFrom: { select: { key: true } },
      responsibles: true,
    },
  })

const dueDays = async (key: string) => {
  const rows = await db.obligation.findMany({
    where: { activity: { key } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    include: { school: true, organization: true },
  })
  return rows.map(row => `${day(row.dueOn)} ${(row.school ?? row.organization)?.key}`)
}

const order = async (key: string) =>
  db.order.findUniqueOrThrow({
    where: { key },
    include: {
      basis: { orderBy: { position: 'asc' } },
      clauses: { orderBy: { position: 'asc' } },
      roadmaps: { select: { key: true } },
      acknowledgements: true,
    },
  })

describe('Ливны', () => {
  test('the second 4.1 keeps its number, 4.2 is missing, blank cells stay blank and name the row above', async () => {
    const numbers = await db.activity.findMany({
      where: { roadmap: { key: 'livny' }, section: { number: '4' }, parentId: null },
      orderBy: { position: 'asc' },
      take: 4,
      select: { key: true, number: true },
    })
    expect(numbers).toEqual([
      { key: 'livny-4.1', number: '4.1' },
      { key: 'livny-4.1-dup', number: '4.1' },
      { key: 'livny-4.3', number: '4.3' },
      { key: 'livny-4.4', number: '4.4' },
    ])
    for (const key of ['livny-4.1-dup', 'livny-4.3', 'livny-4.4', 'livny-4.5']) {
      expect(await activity(key)).toMatchObject({
        termText: null,
        termKind: 'NONE',
        plannedResult: null,
        responsibles: [],
        inheritsFrom: { key: 'livny-4.1' },
      })
    }
  })

  test('parts follow their activity and have their own terms', async () => {
    const parts = await db.activity.findMany({
      where: { parent: { key: 'livny-5.4' } },
      orderBy: { position: 'asc' },
      select: { number: true, termText: true, position: true },
    })
    const { position } = await activity('livny-5.4')
    expect(parts).toEqual([
      { number: 'а', termText: 'ноябрь-декабрь', position: position + 1 },
      { number: 'б', termText: 'апрель', position: position + 2 },
      { number: 'в', termText: 'март', position: position + 3 },
    ])
  })

  test('order 59 has no clause 3 and only recommends a roadmap to schools', async () => {
    const livny = await order('livny-order')
    expect(livny).toMatchObject({ number: '59', place: 'г. Ливны', roadmaps: [{ key: 'livny' }] })
    expect(livny.clauses.map(clause => [clause.number, clause.modality, clause.termKind])).toEqual([
      ['1', 'MANDATORY', null],
      ['2', 'RECOMMENDED', 'BY_SCHEDULE'],
      ['4', 'MANDATORY', null],
    ])
    expect(livny.basis).toMatchObject([
      { kind: 'SCHEDULE', kindText: 'план-график', number: null, date: null, year: 2019 },
    ])
  })

  test('counts 34 institutions: 3 + 30 + 1', async () => {
    expect(await db.municipality.findUnique({ where: { key: 'livny' } })).toMatchObject({
      settlementCount: 7,
      institutionCount: 34,
      preschoolCount: 3,
      schoolCount: 30,
      supplementaryCount: 1,
    })
  })

  test('covers five schools; «Липовецкая СОШ» and «Липовецкая ООШ» are two', async () => {
    const covered = await db.roadmapSchool.findMany({
      where: { roadmap: { key: 'livny' } },
      orderBy: { id: 'asc' },
      select: { school: { select: { key: true, kind: true } } },
    })
    expect(covered.map(({ school }) => [school.key, school.kind])).toEqual([
      ['livny-baranovskaya', 'SECONDARY'],
      ['livny-lipovetskaya-oosh', 'BASIC'],
      ['livny-navesnenskaya', 'SECONDARY'],
      ['livny-orlovskaya', 'SECONDARY'],
      ['livny-khvoshchevskaya', 'SECONDARY'],
    ])
    const leader = await db.school.findUniqueOrThrow({
      where: { key: 'livny-lipovetskaya-sosh' },
      include: { roles: { orderBy: { role: 'asc' } }, supports: true },
    })
    expect([leader.roles.map(one => one.role), leader.supports]).toEqual([
      ['LEADER', 'RESOURCE_CENTER', 'INNOVATION_SITE', 'INTERNSHIP_SITE'],
      [],
    ])
    expect(leader.roles[1]?.source).toContain('инновационная площадка')
  })

  test('rows without a responsible party oblige the authority, inherited rows the parties of the row above', async () => {
    expect((await activity('livny-6.4')).responsibles).toEqual([])
    expect(new Set((await dueDays('livny-6.4')).map(one => one.slice(11)))).toEqual(new Set(['livny-uo']))
    expect((await dueDays('livny-4.1-dup')).sort()).toEqual((await dueDays('livny-4.1')).sort())
    expect(await dueDays('livny-4.1')).toHaveLength(6)
  })

  test('activities with parts are monitored through them', async () => {
    expect(await dueDays('livny-4.6')).toEqual([])
    expect(await dueDays('livny-4.6-2')).toHaveLength(12)
  })

  test('an indicator without a number is a benchmark or a trend, never zero', async () => {
    const indicators = await db.indicator.findMany({
      where: { roadmap: { key: 'livny' } },
      orderBy: { position: 'asc' },
    })
    expect(
      indicators.map(row => [row.code, row.targetKind, row.targetValue?.toNumber() ?? null, row.benchmark]),
    ).toEqual([
      ['LIV-1', 'BENCHMARK', null, 'DISTRICT_AVERAGE'],
      ['LIV-2', 'ABSOLUTE', 100, null],
      ['LIV-3', 'ABSOLUTE', 100, null],
      ['LIV-4', 'TREND', null, null],
    ])
  })
})

describe('Хотынец', () => {
  test('the roadmap is based on an order without a number, which order 515 cites', async () => {
    const roadmap = await db.roadmap.findUniqueOrThrow({ where: { key: 'khotynets' } })
    expect([roadmap.orderId, day(roadmap.approvedOn), roadmap.goal]).toEqual([null, '2023-03-17', null])
    const monitoring = await order('khotynets-order')
    expect(monitoring).toMatchObject({ number: '515', roadmaps: [] })
    expect(monitoring.basis.map(act => [act.kind, act.number, day(act.date)])).toEqual([
      ['ORDER', null, '2023-03-17'],
    ])
  })

  test('the campaign waits for four schools until 29 December 2023', async () => {
    const campaign = await db.monitoringCampaign.findFirstOrThrow({
      orderBy: { id: 'asc' },
      include: { orderClause: true, schools: true, roadmap: true },
    })
    expect(campaign).toMatchObject({
      status: 'OPEN',
      orderClause: { number: '2' },
      roadmap: { key: 'khotynets' },
    })
    expect([day(campaign.openedOn), day(campaign.dueOn)]).toEqual(['2023-12-08', '2023-12-29'])
    expect(campaign.schools.map(one => one.submittedOn)).toEqual([null, null, null, null])
  })

  test('3.5 alone has an execution note, and the misspelt school has an alias', async () => {
    const noted = await db.activity.findMany({
      where: { executionNote: { not: null } },
      orderBy: { id: 'asc' },
    })
    expect(noted.map(row => [row.key, row.executionNote])).toEqual([['khotynets-3.5', 'Подготовлена']])
    expect(await db.school.findUnique({ where: { key: 'khotynets-krasnoryabinskaya' } })).toMatchObject({
      name: 'МБОУ-Краснорябинская СОШ им. П. И. Бровичева',
      aliases: ['МБОУ-Красноярбинская СОШ'],
    })
  })

  test('the group of four schools reports by school, together with the department', async () => {
    const schools = ['bogoroditskaya', 'khotynetskaya', 'krasnoryabinskaya', 'yuryevskaya']
    expect((await dueDays('khotynets-2.9')).sort()).toEqual(
      ['khotynets-department', ...schools.map(name => `khotynets-${name}`)]
        .sort()
        .map(key => `2023-12-31 ${key}`),
    )
  })
})

describe('Пучеж', () => {
  test('cites № 852-о/а, and Rodniki № 853-о/а of the same day', async () => {
    const acts = await db.actReference.findMany({
      where: { number: { endsWith: 'о/а' } },
      orderBy: { number: 'asc' },
    })
    expect(acts.map(act => [act.number, day(act.date), act.orderId === null])).toEqual([
      ['852-о/а', '2020-09-28', false],
      ['853-о/а', '2020-09-28', true],
    ])
  })

  test('names no schools, so the group of schools answers itself', async () => {
    expect(await db.school.count({ where: { municipality: { key: 'puchezh' } } })).toBe(0)
    expect(await dueDays('puchezh-3')).toEqual(['2020-11-05 puchezh-shnor'])
    expect(await dueDays('puchezh-2')).toEqual(['2020-10-31 iva-department'])
  })

  test('two curators are appointed by clause 2 and form a group', async () => {
    const curators = await db.curator.findMany({
      where: { kind: 'MUNICIPAL_CURATOR', orderClause: { key: 'puchezh-order-2' } },
      orderBy: { key: 'asc' },
      include: { person: true },
    })
    const group = await db.organizationMember.findMany({
      where: { organization: { key: 'puchezh-curators-group' } },
      orderBy: { position: 'asc' },
    })
    expect(curators.map(one => one.person.key)).toEqual(['puchezh-curator-1', 'puchezh-curator-2'])
    expect(group.map(one => one.personId)).toEqual(curators.map(one => one.personId))
  })
})

describe('Родники', () => {
  test('an absent result is null with its reason, never zero', async () => {
    const rows = await db.assessmentResult.findMany({ orderBy: { position: 'asc' } })
    const unexamined = rows.filter(row => row.absenceReason === 'NO_GRADUATES')
    expect(new Set(unexamined.map(row => `${row.exam} ${row.schoolYear}`))).toEqual(
      new Set(['EGE 2016-2017']),
    )
    const absent = rows.filter(row => row.schoolMean === null && row.absenceReason !== 'NO_GRADUATES')
    expect(absent.map(row => [row.key, row.municipalityMean, row.absenceReason])).toEqual([
      ['rodniki-oge-physics-2017-2018', null, 'DASH_IN_SOURCE'],
      ['rodniki-oge-physics-2018-2019', null, 'DASH_IN_SOURCE'],
      ['rodniki-oge-english-2016-2017', null, 'DASH_IN_SOURCE'],
      ['rodniki-oge-english-2017-2018', null, 'DASH_IN_SOURCE'],
      ['rodniki-ege-math-basic-2018-2019', null, 'NOT_CHOSEN'],
      ['rodniki-ege-literature-2017-2018', null, 'BLANK_IN_SOURCE'],
      ['rodniki-ege-physics-2017-2018', null, 'BLANK_IN_SOURCE'],
    ])
    expect(rows.every(row => (row.schoolMean === null) === (row.absenceReason !== null))).toBe(true)
    const profile = rows.find(row => row.key === 'rodniki-ege-math-profile-2018-2019')
    expect([profile?.schoolMean, profile?.municipalityMean, profile?.unlabelledMean].map(Number)).toEqual([
      54.1, 60.68, 56.89,
    ])
  })

  test('order and annex disagree, and both are kept', async () => {
    const { clauses, number } = await order('rodniki-order')
    expect(number).toBe('25/1')
    expect(clauses.filter(one => one.dueOn).map(one => [one.number, day(one.dueOn)])).toEqual([
      ['2.2', '2021-12-31'],
      ['3.1', '2021-04-01'],
      ['4.1', '2021-03-25'],
    ])
    expect(day((await activity('rodniki-2.1')).termEndsOn)).toBe('2021-02-28')
  })

  test('the school keeps the variants of its name and its circumstances', async () => {
    const school = await db.school.findUniqueOrThrow({
      where: { key: 'rodniki-sosnovskaya' },
      include: { contexts: true, supports: { orderBy: { category: 'asc' } } },
    })
    expect(school).toMatchObject({ legalForm: 'TREASURY', locality: 'село Сосновец', isRural: true })
    expect(school.aliases).toHaveLength(2)
    expect(school.supports.map(one => one.category)).toEqual(['LOW_RESULTS', 'FEDERAL_500PLUS'])
    expect(school.contexts).toMatchObject([{ enrollmentCount: 75, teacherCount: 13, schoolYear: null }])
  })
})

describe('Орда', () => {
  test('yearly activities are due in each year from 2021 to 2024, and only the authority reports', async () => {
    expect(await dueDays('orda-3.1')).toEqual([
      '2021-08-31 orda-uo',
      '2022-08-31 orda-uo',
      '2023-08-31 orda-uo',
      '2024-08-31 orda-uo',
    ])
    expect((await dueDays('orda-2.2')).map(one => one.slice(0, 4))).toEqual(['2021', '2022', '2023', '2024'])
    const reporters = await db.obligation.findMany({
      where: { roadmap: { key: 'orda' } },
      distinct: ['organizationId', 'schoolId'],
      orderBy: { id: 'asc' },
      include: { organization: true },
    })
    expect(reporters.map(row => row.organization?.key)).toEqual(['orda-uo'])
  })

  test('the controller of the order is the methodist, who has read it', async () => {
    const { controllerId, acknowledgements } = await order('orda-order')
    expect(acknowledgements.map(one => [one.personId, day(one.acknowledgedOn)])).toEqual([
      [controllerId, '2021-06-28'],
    ])
    expect(await db.curator.findUnique({ where: { key: 'orda-methodist-controller' } })).toMatchObject({
      kind: 'CONTROLLER',
      personId: controllerId,
    })
  })
})
