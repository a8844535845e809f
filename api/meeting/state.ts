import { type Days, daysOf } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { MeetingDecisionState } from '../graphql/generated/contract.ts'
import { meetingDecisions } from './table.ts'

/** The state of the decision `t` on a day, as text. */
export const stateOn = (days: Days): Sql =>
  days.each(
    day =>
      sql`case when t.done_on <= ${day} then 'DONE' when t.due_on < ${day} then 'OVERDUE' else 'OPEN' end`,
  )

/** The state of a decision on a day, or today; one statement for all of a tick. */
export async function loadState(
  context: Context,
  id: string,
  on: string | null | undefined,
): Promise<MeetingDecisionState> {
  const days = daysOf(context, on)
  const found = await load(context, `MeetingDecision.state ${days.all}`, id, async ids => {
    const rows = await context.read<{ readonly id: string; readonly state: MeetingDecisionState }>(sql`
      select t.id, ${stateOn(days)} as state from ${meetingDecisions.name} t
      where t.id = any(${ids}::uuid[]) and ${visible(context.viewer, meetingDecisions)}`)
    return new Map(rows.map(row => [row.id, row.state]))
  })
  // Archived between two statements of one request.
  if (!found) throw apiError('NOT_FOUND')
  return found
}
