import { describe, expect, test } from 'vitest'
import { testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const server = testServer({ plugins: [oryol], now: '2023-12-30T09:00:00Z' })
const day = (text: string) => new Date(text)
const bogoroditskaya = 'khotynets-bogoroditskaya'

/** A report of a school on an activity, with or without a confirming document. */
const report = async (activity: string, submittedOn: string, evidence: boolean, school = bogoroditskaya) => {
  const { db } = server().database
  const obligations = await db.obligation.findMany({
    where: { activity: { key: activity }, school: { key: school } },
    orderBy: { dueOn: 'asc' },
  })
  for (const { id, regionId, municipalityId, schoolId } of obligations) {
    const scope = { regionId, municipalityId, schoolId }
    await db.executionReport.create({
      data: {
        ...scope,
        obligationId: id,
        revision: 1,
        text: 'Выполнено',
        submittedAt: day(submittedOn),
        submittedOn: day(submittedOn),
        evidence: {
          create: evidence
            ? [{ ...scope, position: 1, kind: 'LINK', title: 'Справка', url: 'https://example.test/1' }]
            : [],
        },
      },
    })
  }
}

const globalSchool = async (key: string) =>
  (await server().ask(`query ($key: String) { school(key: $key) { id } }`, { key })).data.school.id

describe('Roadmap.oryol', () => {
  test('shows what each roadmap asks of its schools, by day, and how strictly', async () => {
    const query = `query ($key: String) { roadmap(key: $key) { oryol {
      schoolRoadmapModality requirements { kind dueOn activity { key } source } } } }`
    const asked = async (key: string) => (await server().ask(query, { key })).data.roadmap.oryol
    const row = (kind: string, dueOn: string | null, activity: string | null) =>
      expect.objectContaining({ kind, dueOn, activity: activity && { key: activity } })
    expect(await asked('livny')).toEqual({
      schoolRoadmapModality: 'RECOMMENDED',
      requirements: [
        row('HELP_PROGRAM', '2020-08-20', 'livny-2.3'),
        row('NETWORK_CONTRACT', '2020-08-31', 'livny-6.2'),
        row('SCHOOL_ROADMAP', null, null),
      ],
    })
    expect(await asked('khotynets')).toEqual({
      schoolRoadmapModality: 'RECOMMENDED',
      requirements: [
        row('SCHOOL_ROADMAP', '2023-03-31', 'khotynets-1.1'),
        row('INTERIM_CONTROL', '2023-06-30', 'khotynets-1.2'),
        row('FINAL_CONTROL', '2023-12-31', 'khotynets-1.2'),
      ],
    })
  })

  test('gives the monitoring form with the columns and rows of the annex, by pages', async () => {
    const query = (paging: string) => `{ roadmap(key: "khotynets") { oryol {
      formColumns { heading } form(${paging}) { totalCount pageInfo { hasNextPage endCursor }
        nodes { number title responsible term printed execution { text } } } } } }`
    const first = await server().ask(query('first: 13'))
    const { formColumns, form } = first.data.roadmap.oryol
    expect(formColumns.map((one: { heading: string }) => one.heading)).toEqual([
      '№',
      'Мероприятие',
      'Ответственный',
      'Срок реализации',
      'Информация об исполнении',
    ])
    expect([form.totalCount, form.nodes.length, form.pageInfo.hasNextPage]).toEqual([21, 13, true])
    expect(form.nodes[1]).toMatchObject({ number: '1.2', term: 'Июнь, декабрь 2023', execution: [] })
    expect(form.nodes[9].responsible).toEqual([
      'Отдел образования администрации Хотынецкого района',
      'Образовательные организации дорожной карты (четыре школы)',
    ])
    // Roadmap, region, rows, their number, responsible parties and their organizations, reports.
    expect(first.statements).toHaveLength(7)
    const { data } = await server().ask(query(`first: 13, after: "${form.pageInfo.endCursor}"`))
    const rest = data.roadmap.oryol.form
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([8, false])
    expect(rest.nodes.find((one: { number: string }) => one.number === '3.5').printed).toBe('Подготовлена')
  })

  test('fills the execution column with what was reported by a day, by one school or by all', async () => {
    await report('khotynets-2.2', '2023-08-30', true)
    await report('khotynets-2.2', '2023-08-31', false, 'khotynets-yuryevskaya')
    const query = `query ($on: Date, $school: ID) { roadmap(key: "khotynets") { oryol { form(on: $on, school: $school, first: 5) {
      nodes { number execution { submittedOn dueOn text isConfirmed evidence { title url } reporter { ... on School { key } } } } } } } }`
    const filled = async (variables: { on: string; school?: string }) => {
      const { data, errors } = await server().ask(query, variables)
      expect(errors).toEqual([])
      const nodes: readonly { number: string; execution: unknown }[] = data.roadmap.oryol.form.nodes
      return nodes.find(one => one.number === '2.2')?.execution
    }
    const school = await globalSchool(bogoroditskaya)
    expect(await filled({ on: '2023-08-29' })).toEqual([])
    expect(await filled({ on: '2023-09-01' })).toHaveLength(2)
    expect(await filled({ on: '2023-09-01', school })).toEqual([
      {
        submittedOn: '2023-08-30',
        dueOn: '2023-08-31',
        text: 'Выполнено',
        isConfirmed: true,
        evidence: [{ title: 'Справка', url: 'https://example.test/1' }],
        reporter: { key: bogoroditskaya },
      },
    ])
  })

  test('refuses the id of another type and a cursor of another list', async () => {
    const code = async (args: string) => {
      const { errors } = await server().ask(
        `{ roadmap(key: "khotynets") { oryol { form(${args}) { nodes { title } } } } }`,
      )
      return errors[0]?.extensions?.code
    }
    const { data } = await server().ask('{ roadmap(key: "khotynets") { id } }')
    expect(await code(`school: "${data.roadmap.id}"`)).toBe('BAD_INPUT')
    expect(await code('after: "nonsense"')).toBe('BAD_INPUT')
  })
})

describe('MonitoringCampaign.oryol', () => {
  const query = `query ($on: Date) { roadmap(key: "khotynets") { campaigns { nodes { oryol {
    completeness(on: $on) { schoolCount submittedCount lateCount
      schools { school { key } submittedOn state itemCount reportedCount confirmedCount } }
    memo(on: $on) { author { ... on Person { position } } readyFrom preparedOn text } } } } } }`

  test('counts schools and the rows they filled and confirmed, as of a day', async () => {
    const { db } = server().database
    await report('khotynets-2.3', '2023-09-29', false)
    const named = await db.campaignSchool.findMany({ orderBy: { position: 'asc' } })
    const submit = (index: number, on: string) =>
      db.campaignSchool.update({ where: { id: named[index]?.id ?? '' }, data: { submittedOn: day(on) } })
    await submit(0, '2023-12-28')
    await submit(1, '2024-01-09')
    const campaignOn = async (on: string) => {
      const { data, errors } = await server().ask(query, { on })
      expect(errors).toEqual([])
      return data.roadmap.campaigns.nodes[0].oryol
    }
    const states = (found: { completeness: { schools: readonly { state: string }[] } }) =>
      found.completeness.schools.map(one => one.state)
    const before = await campaignOn('2023-12-29')
    expect(states(before)).toEqual(['IN_TIME', 'EXPECTED', 'EXPECTED', 'EXPECTED'])
    expect(before.completeness).toMatchObject({ schoolCount: 4, submittedCount: 1, lateCount: 0 })
    expect(before.completeness.schools[0]).toEqual({
      school: { key: bogoroditskaya },
      submittedOn: '2023-12-28',
      state: 'IN_TIME',
      itemCount: 20,
      reportedCount: 2,
      confirmedCount: 1,
    })
    const after = await campaignOn('2024-01-10')
    expect(states(after)).toEqual(['IN_TIME', 'LATE', 'MISSING', 'MISSING'])
    expect(after.completeness).toMatchObject({ submittedCount: 2, lateCount: 3 })
    expect(after.memo).toEqual({
      author: { position: 'главный специалист отдела образования' },
      readyFrom: null,
      preparedOn: null,
      text: null,
    })
    await submit(2, '2024-01-11')
    await submit(3, '2024-01-10')
    await db.monitoringCampaign.updateMany({ data: { memoOn: day('2024-01-15'), memoText: 'Справка' } })
    expect((await campaignOn('2024-01-14')).memo).toMatchObject({
      readyFrom: '2024-01-11',
      preparedOn: null,
      text: null,
    })
    expect((await campaignOn('2024-01-15')).memo).toMatchObject({ preparedOn: '2024-01-15', text: 'Справка' })
  })
})
