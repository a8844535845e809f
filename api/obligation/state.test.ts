import { describe, expect, test } from 'vitest'
import { daysOf } from '../calendar/today.ts'
import { readFrom } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { planOf } from '../testing/plan.ts'
import { testServer } from '../testing/server.ts'
import { graceOf } from './grace-days.ts'
import { ObligationState, stateIs, stateOn } from './state.ts'

const server = testServer({})

const clock = { now: new Date(), zones: new Map() }

const yearly = (year: number) =>
  server().database.db.obligation.findFirstOrThrow({
    where: { activity: { key: 'orda-2.1' }, dueOn: new Date(`${year}-12-31`) },
  })
const statesOn = async (id: string, days: readonly string[]) => {
  const fields = days.map((day, i) => `d${i}: state(on: "${day}") r${i}: report(on: "${day}") { revision }`)
  const answer = await server().ask(
    `query ($id: ID!) { node(id: $id) { ... on Obligation { ${fields.join(' ')} } } }`,
    { id: Buffer.from(`Obligation:${id}`).toString('base64url') },
  )
  expect(answer.errors).toEqual([])
  return days.map((_, i) => [answer.data.node[`d${i}`], answer.data.node[`r${i}`]?.revision ?? null])
}

describe('the state of an obligation', () => {
  test('follows its window if there is no report', async () => {
    const { id } = await yearly(2022)
    expect(await statesOn(id, ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'])).toEqual([
      ['UPCOMING', null],
      ['OPEN', null],
      ['OPEN', null],
      ['OVERDUE', null],
    ])
  })

  test('is correct as of each day: submitted, returned, withdrawn, accepted, waived', async () => {
    const { db } = server().database
    const { id, regionId, municipalityId } = await yearly(2023)
    const report = (revision: number, submitted: string, rest: object) =>
      db.executionReport.create({
        data: {
          obligationId: id,
          regionId,
          municipalityId,
          revision,
          text: `Редакция ${revision}`,
          submittedAt: new Date(`${submitted}T09:00:00Z`),
          submittedOn: new Date(submitted),
          ...rest,
        },
      })
    await report(1, '2023-12-20', { review: 'RETURNED', reviewedOn: new Date('2023-12-25') })
    await report(2, '2024-01-10', { withdrawnOn: new Date('2024-01-15') })
    await report(3, '2024-02-01', { review: 'ACCEPTED', reviewedOn: new Date('2024-02-05') })
    await db.obligation.update({
      where: { id },
      data: { waivedOn: new Date('2024-03-01'), waivedGround: 'Решение комиссии' },
    })
    const expected = {
      '2022-12-31': ['UPCOMING', null],
      '2023-01-01': ['OPEN', null],
      '2023-12-19': ['OPEN', null],
      '2023-12-20': ['SUBMITTED', 1],
      '2023-12-24': ['SUBMITTED', 1],
      '2023-12-25': ['RETURNED', 1],
      '2024-01-09': ['RETURNED', 1],
      '2024-01-10': ['SUBMITTED', 2],
      '2024-01-15': ['RETURNED', 1],
      '2024-02-01': ['SUBMITTED', 3],
      '2024-02-05': ['DONE', 3],
      '2024-02-29': ['DONE', 3],
      '2024-03-01': ['WAIVED', 3],
    }
    expect(await statesOn(id, Object.keys(expected))).toEqual(Object.values(expected))
  })

  test('ignores an archived report', async () => {
    const { db } = server().database
    const { id, regionId } = await yearly(2021)
    const day = new Date('2021-12-30')
    await db.executionReport.create({
      data: {
        obligationId: id,
        regionId,
        revision: 1,
        text: 'Ошибочный',
        submittedAt: day,
        submittedOn: day,
        archivedAt: day,
      },
    })
    expect(await statesOn(id, ['2021-12-31'])).toEqual([['OPEN', null]])
  })

  test('is neither open nor overdue before the roadmap is approved, and never overdue where the window ended by then', async () => {
    const { ask } = server()
    const counted = async (key: string, on: string) => {
      const { data } = await ask(
        `query ($key: String!, $on: Date) { roadmap(key: $key) { progress(on: $on) {
          total overdue shareDone states { beforeApproval upcoming open overdue } } } }`,
        { key, on },
      )
      return data.roadmap.progress
    }
    for (const [key, days] of Object.entries({
      khotynets: ['1990-01-01', '2021-01-15', '2023-03-16'],
      livny: ['2019-01-01', '2020-05-18'],
      puchezh: ['2020-10-01', '2020-10-13'],
      rodniki: ['2020-10-15', '2021-01-25'],
    })) {
      for (const on of days) {
        const { total, overdue, states } = await counted(key, on)
        expect([key, on, overdue, states.open, states.overdue]).toEqual([key, on, 0, 0, 0])
        expect(states.upcoming + states.beforeApproval).toBe(total)
      }
    }
    const { overdue, states, shareDone } = await counted('puchezh', '2020-10-14')
    expect([overdue, shareDone]).toEqual([0, 0])
    expect(states.beforeApproval).toBeGreaterThan(0)
    expect(states.open).toBeGreaterThan(0)
    const later = await counted('puchezh', '2026-01-01')
    expect(later.overdue).toBe(later.total - states.beforeApproval)
  })

  test('of a window that ended before the approval is that of its report, once there is one', async () => {
    const { db } = server().database
    const { id, regionId, inForceOn } = await db.obligation.findFirstOrThrow({
      where: { activity: { key: 'rodniki-1.1' } },
    })
    expect(inForceOn).toEqual(new Date('2021-01-26'))
    const day = new Date('2021-02-10')
    const report = { regionId, revision: 1, text: 'Сделано', submittedAt: day, submittedOn: day }
    await db.executionReport.create({ data: { obligationId: id, ...report } })
    expect(await statesOn(id, ['2020-12-31', '2021-01-26', '2021-02-10'])).toEqual([
      ['BEFORE_APPROVAL', null],
      ['BEFORE_APPROVAL', null],
      ['SUBMITTED', 1],
    ])
  })

  test('is overdue only after the grace days of its own region', async () => {
    const read = readFrom(server().database.pool)
    const grace = graceOf([
      { regions: ['RU-PER'], policy: { graceDays: 10 } },
      { regions: ['RU-IVA'], policy: { graceDays: 0 } },
    ])
    const states = async (day: string) => {
      const rows = await read<{ code: string; states: string[] }>(sql`
        select r.code, array_agg(distinct ${stateOn(daysOf(clock, day), grace)}) as states from core.obligation t
        join core.region r on r.id = t.region_id where t.due_on = '2021-08-31' group by r.code`)
      return new Map(rows.map(row => [row.code, row.states]))
    }
    expect((await states('2021-09-10')).get('RU-PER')).toEqual(['OPEN'])
    expect((await states('2021-09-11')).get('RU-PER')).toEqual(['OVERDUE'])
    expect((await states('2021-09-01')).get('RU-IVA')).toEqual(['OVERDUE'])
  })

  test('is the same in the filter with its index bounds, for every state', async () => {
    const read = readFrom(server().database.pool)
    const grace = graceOf([{ regions: ['RU-PER', 'RU-ORL'], policy: { graceDays: 10 } }])
    const met = new Set<string>()
    for (const day of ['2021-09-05', '2023-12-22', '2024-01-20', '2024-02-10', '2024-03-02']) {
      const days = daysOf(clock, day)
      for (const state of Object.values(ObligationState)) {
        const [row] = await read<{ bounded: number; plain: number }>(sql`
          select count(*) filter (where ${stateIs(state, days, grace)}) as bounded,
            count(*) filter (where ${stateOn(days, grace)} = ${state}) as plain from core.obligation t`)
        expect(row?.bounded).toBe(row?.plain)
        if (row?.plain) met.add(state)
      }
    }
    expect([...met].toSorted()).toEqual(Object.keys(ObligationState).toSorted())
  })

  test('works as a filter, and the lists add up to all obligations', async () => {
    for (const on of ['2021-03-01', '2024-02-03']) {
      const all = await server().ask('{ obligations(first: 0) { totalCount } }')
      const totals: number[] = []
      for (const state of Object.values(ObligationState)) {
        const answer = await server().ask(
          `query ($on: Date, $state: ObligationState) {
            obligations(filter: { state: $state }, on: $on, first: 50, orderBy: DUE_DESC) { totalCount nodes { state(on: $on) } }
          }`,
          { on, state },
        )
        expect(answer.errors).toEqual([])
        expect(answer.data.obligations.nodes.every((row: { state: string }) => row.state === state)).toBe(
          true,
        )
        totals.push(answer.data.obligations.totalCount)
      }
      expect(totals.reduce((sum, one) => sum + one)).toBe(all.data.obligations.totalCount)
    }
  })
})

describe('the list of obligations in a state', () => {
  test.each([
    ['WAIVED', 'Index Scan using obligation_waived'],
    ['BEFORE_APPROVAL', 'Index Scan using obligation_before_approval'],
    [
      'UPCOMING',
      "Index Cond: ((due_on > '2021-01-01'::date) AND (GREATEST(opens_on, in_force_on) > '2021-01-01'::date))",
    ],
  ])('%s is read in index order without filtering other rows', async (state, step) => {
    const { ask, database } = server()
    const answer = await ask(
      `{ obligations(filter: { state: ${state} }, on: "2021-01-01") { nodes { state(on: "2021-01-01") } } }`,
    )
    expect(answer.errors).toEqual([])
    const plan = await planOf(database, database.sql[0], [
      'enable_seqscan = off',
      'enable_sort = off',
      'enable_bitmapscan = off',
    ])
    expect(plan).toContain('Limit')
    expect(plan).toContain(step)
    expect(plan).not.toContain('Sort')
  })
})
