import { beforeAll, describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { ObligationState } from '../obligation/state.ts'
import { gate, type RegionPlugin } from '../plugin-api.ts'
import { planOf } from '../testing/plan.ts'
import { administrator, testServer } from '../testing/server.ts'
import { dayIn, daysOf, endOf, today } from './today.ts'

/** 23:30 of the last day of the year in Moscow, 01:30 of New Year's Day in Perm. */
const night = '2022-12-31T20:30:00Z'
const server = testServer({ now: night })
/** Its rule warns of the last day of the year. */
const plugin: RegionPlugin = {
  ...testingPlugin,
  regions: ['RU-ORL', 'RU-PER'],
  gates: {
    'report.submit': gate({
      facts: async () => ({}),
      rules: [(_, { on }) => (on === '2022-12-31' ? [{ code: 'TESTING_ENDED', detail: on }] : [])],
    }),
  },
}
const office = testServer({ now: night, visitor: administrator, plugins: [plugin] })

const roadmapOf = { oryol: 'livny', perm: 'orda' } as const
const obligationOf = async (region: keyof typeof roadmapOf, from = server, skip = 0) =>
  from().database.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: roadmapOf[region] } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })

/** Obligations of every kind around midnight: due, opened, waived, reported on and reviewed on the days beside it. */
beforeAll(async () => {
  // One of each reporter's for an activity, for two of them cannot be due on one day; and so many as fit on a page.
  await server().database.db.$executeRaw`
    delete from core.obligation o where id not in (select id from (
      select min(id::text)::uuid as id, row_number() over (partition by roadmap_id order by min(id::text)) as n
      from core.obligation group by roadmap_id, activity_id, school_id, organization_id) kept where n <= 180)`
  await server().database.db.$executeRaw`
    with numbered as (select id, row_number() over (partition by region_id order by id) as n from core.obligation)
    update core.obligation o set due_on = '2022-12-29'::date + (n % 6)::int,
      opens_on = '2022-12-29'::date + (n % 6)::int - (n % 2)::int,
      in_force_on = '2022-12-29'::date + case when n % 11 = 0 then 9 else 0 end,
      waived_on = case when n % 7 = 0 then '2022-12-31'::date + (n % 2)::int end
    from numbered where numbered.id = o.id`
  await server().database.db.$executeRaw`
    with numbered as (select o.*, row_number() over (partition by region_id order by id) as n from core.obligation o)
    insert into core.execution_report (id, obligation_id, region_id, municipality_id, school_id, revision, text,
      submitted_at, submitted_on, review, review_reason, reviewed_on)
    select gen_random_uuid(), id, region_id, municipality_id, school_id, 1, 'Сделано.', ${new Date(night)},
      '2022-12-30'::date + (n % 3)::int,
      case n % 9 when 0 then 'ACCEPTED' when 3 then 'RETURNED' end::core.review_decision,
      case n % 9 when 3 then 'Дополните.' end,
      case when n % 9 in (0, 3) then '2022-12-31'::date + (n % 2)::int end
    from numbered where n % 3 = 0`
})

const regions = `{ regions(first: 200) { nodes { code progress { on total states { overdue } } } } }`

describe('today', () => {
  test('is the day of each region for readers of one, and of each record for readers of all', async () => {
    const dayOf = async (on: string) => {
      const { data } = await server().ask(regions, {}, { as: [{ role: 'REGIONAL', on }] })
      return data.regions.nodes.map((one: { progress: { on: string } }) => one.progress.on)
    }
    expect(await dayOf('RU-PER')).toEqual(['2023-01-01'])
    expect(await dayOf('RU-ORL')).toEqual(['2022-12-31'])
    const { data } = await server().ask(regions)
    expect(
      data.regions.nodes.map((one: { code: string; progress: { on: string } }) => [
        one.code,
        one.progress.on,
      ]),
    ).toEqual([
      ['RU-IVA', '2022-12-31'],
      ['RU-ORL', '2022-12-31'],
      ['RU-PER', '2023-01-01'],
    ])
  })

  test('makes an obligation overdue in Perm that is still open in Oryol', async () => {
    const { db } = server().database
    const ids: string[] = []
    for (const region of ['perm', 'oryol'] as const) {
      const { id } = await obligationOf(region)
      const window = { dueOn: new Date('2022-12-31'), opensOn: new Date('2022-12-01'), waivedOn: null }
      await db.executionReport.deleteMany({ where: { obligationId: id } })
      await db.obligation.update({ where: { id }, data: window })
      ids.push(globalId('Obligation', id))
    }
    const states = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Obligation { state report { id } } } }'
    const { data, statements } = await server().ask(states, { ids })
    expect(data.nodes.map((one: { state: string }) => one.state)).toEqual(['OVERDUE', 'OPEN'])
    const on = '(on: "2022-12-31")'
    const day = await server().ask(states.replace('state', `state${on}`).replace('report', `report${on}`), {
      ids,
    })
    expect(day.data.nodes.map((one: { state: string }) => one.state)).toEqual(['OPEN', 'OPEN'])
    expect(statements).toHaveLength(day.statements.length)
  })

  test.each(Object.keys(ObligationState))('finds and counts as %s what says so of itself', async state => {
    const list = (filter: string) =>
      `{ obligations(${filter} first: 200) { nodes { id state region { code } } } }`
    type Row = { id: string; state: string; region: { code: string } }
    const all: Row[] = []
    for (const key of Object.values(roadmapOf)) {
      const { id } = await server().database.db.roadmap.findUniqueOrThrow({ where: { key } })
      const named = `filter: { roadmap: "${globalId('Roadmap', id)}"`
      const { data } = await server().ask(list(`${named} }`))
      const found = await server().ask(list(`${named}, state: ${state} }`))
      const own = data.obligations.nodes.filter((one: Row) => one.state === state)
      expect(found.data.obligations.nodes).toEqual(own)
      all.push(...own)
    }
    expect(all).not.toEqual([])
    const field = state.toLowerCase().replace(/_(.)/, (_, letter: string) => letter.toUpperCase())
    const counts = `{ obligationCounts(groupBy: REGION) { key states { ${field} } } ${regions.slice(1)}`
    const { data } = await server().ask(counts.replace('overdue', field))
    const countOf = (states: Record<string, number>) => states[field]
    const wide = data.obligationCounts.map((one: { states: Record<string, number> }) => countOf(one.states))
    const progress = data.regions.nodes.map((one: { progress: { states: Record<string, number> } }) =>
      countOf(one.progress.states),
    )
    expect(wide.toSorted()).toEqual(progress.toSorted())
  })

  test.each([
    ['WAIVED', 'Index Scan using obligation_waived'],
    [
      'UPCOMING',
      "Index Cond: ((due_on > '2022-12-31'::date) AND (GREATEST(opens_on, in_force_on) > '2022-12-31'::date))",
    ],
    ['OVERDUE', "Index Cond: (due_on < '2023-01-01'::date)"],
  ])('bounds the list of %s obligations by an index if it is two days', async (state, step) => {
    const { ask, database } = server()
    expect((await ask(`{ obligations(filter: { state: ${state} }) { nodes { id } } }`)).errors).toEqual([])
    const settings = ['seqscan', 'sort', 'bitmapscan'].map(one => `enable_${one} = off`)
    const plan = await planOf(database, database.sql[0], settings)
    expect(plan).toContain(step)
    expect(plan).not.toContain('Sort')
  })

  test('is one day if a day is given, and needs no more statements at midnight', async () => {
    const { data, statements } = await server().ask(regions.replace('progress', 'progress(on: "2020-12-31")'))
    expect(data.regions.nodes.map((one: { progress: { on: string } }) => one.progress.on)).toEqual(
      Array(3).fill('2020-12-31'),
    )
    const list = '{ obligations(filter: { state: OVERDUE }ON) { nodes { state } } }'
    const named = await server().ask(list.replace('ON', ', on: "2022-12-31"'))
    const byNight = await server().ask(list.replace('ON', ''))
    expect(byNight.statements).toHaveLength(named.statements.length)
    expect(statements.length).toBeGreaterThan(0)
  })

  test('is the day a record is dated and checked by, for every caller', async () => {
    const closing = `mutation ($input: CloseRoadmapInput!) { closeRoadmap(input: $input) { record { closedOn } } }`
    const submitting = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
      record { submittedOn obligation { state report { submittedOn } } } findings { code } } }`
    const { db } = office().database
    const close = async (region: keyof typeof roadmapOf) => {
      const { id, version } = await db.roadmap.findUniqueOrThrow({ where: { key: roadmapOf[region] } })
      const input = {
        roadmap: globalId('Roadmap', id),
        version,
        closedOn: '2023-01-01',
        reason: 'Срок вышел.',
      }
      return office().ask(closing, { input })
    }
    const submit = async (region: keyof typeof roadmapOf) => {
      const { id } = await obligationOf(region, office)
      const input = { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.' }
      return (await office().ask(submitting, { input })).data.submitReport
    }
    for (const [region, day, findings] of [
      ['perm', '2023-01-01', []],
      ['oryol', '2022-12-31', [{ code: 'TESTING_ENDED' }]],
    ] as const) {
      const obligation = { state: 'SUBMITTED', report: { submittedOn: day } }
      expect(await submit(region)).toEqual({ record: { submittedOn: day, obligation }, findings })
    }
    expect((await close('oryol')).errors[0]?.message).toContain('ещё не наступил')
    expect((await close('perm')).data.closeRoadmap.record).toEqual({ closedOn: '2023-01-01' })
  })
})

test('a changed time zone applies at once, to campaigns too, and an unknown zone counts as Moscow', async () => {
  const { db } = office().database
  const campaigns = `{ campaigns { nodes { completeness { numerator } timeliness { numerator }
    schools { nodes { state daysLate } } waiting: schools(state: WAITING) { totalCount } } } }`
  const campaignStates = async () => (await office().ask(campaigns)).data.campaigns.nodes
  await db.monitoringCampaign.updateMany({ data: { dueOn: new Date('2022-12-31') } })
  await db.campaignSchool.updateMany({ data: { submittedOn: null } })
  const [before] = await campaignStates()
  expect(before.waiting.totalCount).toBe(before.schools.nodes.length)
  await db.region.update({ where: { code: 'RU-PER' }, data: { timeZone: 'Mars/Olympus' } })
  const { id, version } = await db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })
  const input = { region: globalId('Region', id), version, timeZone: 'Asia/Yekaterinburg' }
  const update = `mutation ($input: UpdateRegionInput!) { updateRegion(input: $input) { record { timeZone } } }`
  expect((await office().ask(update, { input })).errors).toEqual([])
  const [after] = await campaignStates()
  expect(after.waiting.totalCount).toBe(0)
  expect(after.schools.nodes[0]).toEqual({ state: 'LATE', daysLate: 1 })
  const { data } = await office().ask(regions)
  expect(data.regions.nodes.map((one: { progress: { on: string } }) => one.progress.on)).toEqual([
    '2022-12-31',
    '2023-01-01',
    '2022-12-31',
  ])
})

describe('the day of a moment', () => {
  test('uses the offset that the time zone had then', () => {
    const days = (at: string) =>
      ['Europe/Moscow', 'Asia/Yekaterinburg'].map(zone => dayIn(zone, new Date(at)))
    expect(days('2012-06-01T20:30:00Z')).toEqual(['2012-06-02', '2012-06-02'])
    expect(days('2022-06-01T20:30:00Z')).toEqual(['2022-06-01', '2022-06-02'])
    expect(days('2022-06-01T12:00:00Z')).toEqual(['2022-06-01', '2022-06-01'])
  })

  test('ends at the midnight of its time zone', () => {
    expect(endOf('2022-06-01', 'Europe/Moscow')).toEqual(new Date('2022-06-01T21:00:00Z'))
    expect(endOf('2022-12-31', 'Asia/Yekaterinburg')).toEqual(new Date('2022-12-31T19:00:00Z'))
    expect(endOf('2012-06-01', 'Asia/Yekaterinburg')).toEqual(new Date('2012-06-01T18:00:00Z'))
    expect(endOf('2021-13-01', 'Europe/Moscow').getTime()).toBeNaN()
  })

  test('is Moscow’s outside of regions, and a single one while all regions have the same day', () => {
    const zones = new Map([
      ['a', 'Asia/Kamchatka'],
      ['b', 'Europe/Kaliningrad'],
      ['c', 'Europe/Moscow'],
    ])
    const at = (now: string) => ({ now: new Date(now), zones })
    expect(today(at('2022-01-01T21:30:00Z'), null)).toBe('2022-01-02')
    expect(daysOf(at('2022-01-01T11:59:00Z'), null).all).toEqual(['2022-01-01'])
    expect(daysOf(at('2022-01-01T12:00:00Z'), null)).toMatchObject({
      first: '2022-01-01',
      last: '2022-01-02',
    })
    expect(daysOf(at('2022-01-01T21:30:00Z'), null)).toMatchObject({
      first: '2022-01-01',
      last: '2022-01-02',
    })
    expect(daysOf(at('2022-01-01T22:00:00Z'), null).all).toEqual(['2022-01-02'])
    expect(daysOf(at('2022-01-01T21:30:00Z'), '2020-05-05').all).toEqual(['2020-05-05'])
  })
})
