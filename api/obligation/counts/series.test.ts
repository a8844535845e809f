import { describe, expect, test } from 'vitest'
import { stranger } from '../../data/scope.ts'
import { globalId } from '../../graphql/global-id.ts'
import { planOf } from '../../testing/plan.ts'
import { testServer } from '../../testing/server.ts'
import { daysBetween } from './series.ts'

const server = testServer({})
const closed = testServer({ visitor: stranger })
const states = 'states { beforeApproval upcoming open overdue submitted returned done waived }'
const series = (variables: Readonly<Record<string, unknown>>) =>
  server().ask(
    `query ($filter: ObligationFilter, $from: Date!, $to: Date!, $step: SeriesStep!, $groupBy: ObligationGrouping) {
      obligationSeries(filter: $filter, from: $from, to: $to, step: $step, groupBy: $groupBy) {
        on total ${states} groups { key label total ${states} }
      }
    }`,
    { from: '2020-09-01', to: '2021-06-15', step: 'MONTH', ...variables },
  )

describe('a series of obligations', () => {
  test.each([
    ['DAY', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['WEEK', '2024-02-26', '2024-03-05', ['2024-03-03', '2024-03-05']],
    ['MONTH', '2024-01-31', '2024-03-15', ['2024-01-31', '2024-02-29', '2024-03-15']],
    ['QUARTER', '2024-02-10', '2024-12-31', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['YEAR', '2023-05-01', '2024-05-01', ['2023-12-31', '2024-05-01']],
  ] as const)('by %s has the last day of each step and ends with the last day', (step, from, to, days) => {
    expect(daysBetween(from, to, step)).toEqual(days)
  })

  test('equals the counts of each of its days, in one statement', async () => {
    const { data, errors, statements } = await series({})
    expect(errors).toEqual([])
    expect(statements).toHaveLength(1)
    expect(data.obligationSeries).toHaveLength(10)
    for (const { on, total, states: found } of data.obligationSeries) {
      const counted = await server().ask(
        `query ($on: Date) { obligationCounts(groupBy: STATE, on: $on) { total ${states} } }`,
        { on },
      )
      const groups: readonly { total: number; states: Record<string, number> }[] =
        counted.data.obligationCounts
      for (const [state, count] of Object.entries(found))
        expect(
          groups.reduce((sum, group) => sum + (group.states[state] ?? 0), 0),
          `${on} ${state}`,
        ).toBe(count)
      expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total)
    }
  })

  test('by municipality has the same groups as the counts of a day, in one more statement', async () => {
    const { data, statements } = await series({ groupBy: 'MUNICIPALITY' })
    expect(statements).toHaveLength(2)
    const last = data.obligationSeries.at(-1)
    const counted = await server().ask(
      `{ obligationCounts(groupBy: MUNICIPALITY, on: "2021-06-15") { key label total ${states} } }`,
    )
    expect(last.groups).toEqual(counted.data.obligationCounts)
    expect(last.groups.length).toBeGreaterThan(1)
  })

  test('checks the states of its filter on each day', async () => {
    const { data } = await series({ filter: { states: ['OVERDUE', 'OPEN'] } })
    const whole = await series({})
    for (const [nth, point] of data.obligationSeries.entries()) {
      const { open, overdue } = whole.data.obligationSeries[nth].states
      expect(point.total).toBe(open + overdue)
    }
  })

  test('counts for a reader of another region what they see alone', async () => {
    const query = `{ obligationSeries(from: "2021-01-01", to: "2021-01-31", step: MONTH) { total }
      obligations(first: 0) { totalCount } }`
    const totals: number[] = []
    for (const [role, on] of [
      ['REGIONAL', 'RU-PER'],
      ['REGIONAL', 'RU-ORL'],
      ['ADMIN', null],
    ] as const) {
      const { data } = await closed().ask(query, {}, { as: [{ role, on }] })
      expect(data.obligationSeries).toEqual([{ total: data.obligations.totalCount }])
      totals.push(data.obligations.totalCount)
    }
    const [perm = 0, oryol = 0, all = 0] = totals
    expect(oryol).toBeGreaterThan(0)
    expect(perm + oryol).toBeLessThan(all)
  })

  test('of a roadmap finds its obligations and their reports by indexes', async () => {
    const { db } = server().database
    const { id } = await db.roadmap.findFirstOrThrow({ where: { key: 'livny' } })
    const { errors } = await series({ filter: { roadmap: globalId('Roadmap', id) } })
    expect(errors).toEqual([])
    const plan = await planOf(server().database, server().database.sql[0])
    expect(plan).not.toContain('Seq Scan')
    expect(plan).toMatch(/Index (Only )?Scan using execution_report_/)
  })

  test.each([
    [{ from: '2021-07-01' }, 'DATES_REVERSED', 'Ряд заканчивается раньше'],
    [{ step: 'DAY' }, 'DATE_OUT_OF_RANGE', 'больше 60 точек'],
  ])('of %j is refused and says what to do', async (variables, reason, message) => {
    const { errors } = await series(variables)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', reason })
    expect(errors[0]?.message).toContain(message)
  })
})
