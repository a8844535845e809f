import { type Days, daysOf } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { aliases } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { isActiveOn } from '../report/active.ts'
import { executionReports } from '../report/table.ts'
import { type Grace, graceOf } from './grace-days.ts'
import { obligations } from './table.ts'

/** What an obligation can be on a day, in the order of its life. */
export const ObligationState = {
  BEFORE_APPROVAL: 'BEFORE_APPROVAL',
  UPCOMING: 'UPCOMING',
  OPEN: 'OPEN',
  OVERDUE: 'OVERDUE',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  DONE: 'DONE',
  WAIVED: 'WAIVED',
} as const
export type ObligationState = keyof typeof ObligationState

const { r } = aliases({ r: executionReports })

/**
 * The state of the obligation `t` on a day, as text. A waiver outranks everything, then a record that fulfils it; then the
 * latest report of that day decides, with its review by then; without a report the due window decides, once the roadmap is
 * in force.
 */
export const stateOn = (days: Days, grace: Grace): Sql => days.each(day => stateAt(day, grace))

/** The same on a day that is an SQL expression. */
export const stateAt = (day: Sql, grace: Grace): Sql =>
  stateOf(
    day,
    grace,
    sql`(select ${reportState(day)} from core.execution_report r
    where r.obligation_id = t.id and ${isActiveOn(r, day)} order by r.revision desc limit 1)`,
  )

/** The same where the reports of all obligations are read in one pass: `joins` goes behind the obligations `t`. */
export function stateOfAll(days: Days, grace: Grace): { readonly state: Sql; readonly joins: Sql } {
  const joined = (nth: number) => sql.raw(`reported_${nth}`)
  const joins = days.all.map((one, nth) => {
    const day = sql`${one}::date`
    return sql`left join (
      select distinct on (r.obligation_id) r.obligation_id, ${reportState(day)} as state from core.execution_report r
      where ${isActiveOn(r, day)} order by r.obligation_id, r.revision desc
    ) ${joined(nth)} on ${joined(nth)}.obligation_id = t.id`
  })
  return {
    state: days.each((day, nth) => stateOf(day, grace, sql`${joined(nth)}.state`)),
    joins: sql.join(joins, ' '),
  }
}

/** The state of an obligation by its latest report `r`. */
const reportState = (day: Sql) => sql`case when r.reviewed_on <= ${day} and r.review = 'ACCEPTED' then 'DONE'
  when r.reviewed_on <= ${day} and r.review = 'RETURNED' then 'RETURNED' else 'SUBMITTED' end`

/** The only definition of a state; `reported` is the state by the latest report, null without one. */
const stateOf = (day: Sql, grace: Grace, reported: Sql) => sql`case
  when t.waived_on <= ${day} then 'WAIVED' when t.fulfilled_on <= ${day} then 'DONE' else coalesce(${reported},
    case when ${endedBefore} then 'BEFORE_APPROVAL' when ${startsOn} > ${day} then 'UPCOMING'
      when t.due_on + ${grace.days} < ${day} then 'OVERDUE' else 'OPEN' end) end`

/** True of a window that ended before its roadmap was in force. */
const endedBefore = sql`t.in_force_on > t.due_on`
/** The first day of an obligation: its own or that of its roadmap; null if neither is known. */
const startsOn = sql`greatest(t.opens_on, t.in_force_on)`

/**
 * The predicate that `t` is in a state on a day. A waiver outranks everything, so its day is enough. Another state also
 * gets a condition on a column or on the reports that it implies on any of the days, so that an index bounds the scan
 * even if few obligations are in that state.
 */
export function stateIs(state: ObligationState, days: Days, grace: Grace): Sql {
  const { first, last } = days
  if (state === 'WAIVED') {
    return sql`t.waived_on <= ${last}::date and ${days.each(day => sql`t.waived_on <= ${day}`)}`
  }
  const bounds: Partial<Record<ObligationState, Sql>> = {
    BEFORE_APPROVAL: sql`${endedBefore} and`,
    UPCOMING: sql`${startsOn} > ${first}::date and t.due_on > ${first}::date and`,
    OPEN: sql`t.due_on >= ${first}::date - ${grace.longest} and`,
    OVERDUE: sql`t.due_on < ${last}::date and`,
    SUBMITTED: sql`exists (select from core.execution_report r where r.obligation_id = t.id
      and r.submitted_on <= ${last}::date
      and (r.review is null or r.reviewed_on is null or r.reviewed_on > ${first}::date)) and`,
    RETURNED: sql`exists (select from core.execution_report r where r.obligation_id = t.id
      and r.review = 'RETURNED' and r.reviewed_on <= ${last}::date) and`,
  }
  return sql`${bounds[state] ?? sql.empty} ${stateOn(days, grace)} = ${state}`
}

/**
 * The last day on which the state of the obligation `t` on a day holds, if nothing is written meanwhile; null where it has
 * no end. The first of the days after which something begins to count: a waiver, a record that fulfils it, what was done to
 * reports, the due window where no report speaks.
 */
export const untilOn = (days: Days, grace: Grace): Sql =>
  days.each(
    day => sql`case when t.waived_on <= ${day} then null
      when t.fulfilled_on <= ${day} then t.waived_on - 1 else least(
      t.waived_on - 1, t.fulfilled_on - 1,
      (select min(e.day) - 1 from core.execution_report r
        cross join lateral (values (r.submitted_on), (r.reviewed_on), (r.withdrawn_on)) e(day)
        where r.obligation_id = t.id and r.archived_at is null and e.day > ${day}),
      case when exists (select from core.execution_report r where r.obligation_id = t.id and ${isActiveOn(r, day)})
          or ${endedBefore} then null
        when ${startsOn} > ${day} then ${startsOn} - 1
        when t.due_on + ${grace.days} >= ${day} then t.due_on + ${grace.days} end) end`,
  )

/** Until when the state of one obligation holds, by one statement for all obligations of a tick. */
export function loadStateUntil(
  context: Context,
  id: string,
  on: string | null | undefined,
): Promise<string | null> {
  const days = daysOf(context, on)
  return load(context, `Obligation.stateUntil ${days.all}`, id, async ids => {
    const rows = await context.read<{ id: string; until: string | null }>(sql`
      select t.id, ${untilOn(days, graceOf(context.plugins))} as until from ${obligations.name} t
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, obligations)}`)
    return new Map(rows.map(row => [row.id, row.until]))
  })
}

/** The state of one obligation, worked out by one statement for all obligations of a tick. */
export async function loadState(
  context: Context,
  id: string,
  on: string | null | undefined,
): Promise<ObligationState> {
  const days = daysOf(context, on)
  const state = await load(context, `Obligation.state ${days.all}`, id, async ids => {
    const rows = await context.read<{ id: string; state: ObligationState }>(sql`
      select t.id, ${stateOn(days, graceOf(context.plugins))} as state from ${obligations.name} t
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, obligations)}`)
    return new Map(rows.map(row => [row.id, row.state]))
  })
  // Archived between two statements of one request.
  if (state === null) throw apiError('NOT_FOUND')
  return state
}
