import { requireSchoolYear } from '../action/input.ts'
import { today } from '../calendar/today.ts'
import { byId } from '../data/loader.ts'
import { yieldToEventLoop } from '../data/yield.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { QueryParseTermArgs } from '../graphql/generated/contract.ts'
import { optionalIdOf } from '../graphql/global-id.ts'
import { dueWindows } from '../obligation/plan/due-windows.ts'
import { policyOf } from '../obligation/plan/facts.ts'
import { type MonitoringPolicy, plainPolicy } from '../obligation/plan/plan.ts'
import { requireSpan, termPeriod } from '../roadmap/draft/period.ts'
import { roadmaps } from '../roadmap/table.ts'
import { addDays } from './calendar/days.ts'
import type { DueWindow } from './expand.ts'
import { parseTerm } from './parse.ts'
import type { Day, Period, Term } from './term.ts'

/** How a term would be read, and what would become of it. */
export interface TermReading {
  readonly term: Term
  readonly periodStart: Day
  readonly periodEnd: Day
  readonly dueWindows: readonly DueWindow[]
  readonly isCut: boolean
}

/** By what a term is read. */
interface Ground {
  readonly period: Period
  readonly policy: MonitoringPolicy
}

/** Reads the words of a term without writing anything. */
export async function readingOf(context: Context, args: QueryParseTermArgs): Promise<TermReading> {
  const { period, policy } = await groundOf(context, args)
  // A query may name the field many times.
  await yieldToEventLoop()
  const term = parseTerm(args.text, period)
  const { windows, isCut } = dueWindows(term, period, policy)
  return { term, periodStart: period.start, periodEnd: period.end, dueWindows: windows, isCut }
}

async function groundOf(context: Context, args: QueryParseTermArgs): Promise<Ground> {
  const id = optionalIdOf('Roadmap', args.roadmap)
  const { calendar } = context
  if (!id) {
    const period = periodOf(context, args, args.on ?? today(context, null))
    return { period: { ...period, calendar }, policy: plainPolicy }
  }
  if (args.start || args.end || args.schoolYear) {
    throw apiError(
      'CHOICE_INVALID',
      'Период уже определён дорожной картой: не передавайте start, end и schoolYear или дорожную карту.',
    )
  }
  const roadmap = await byId(context, roadmaps, id)
  if (!roadmap) throw apiError('NOT_FOUND')
  return { period: termPeriod(roadmap, context), policy: await policyOf(context, roadmap) }
}

function periodOf(context: Context, { start, end, schoolYear }: QueryParseTermArgs, on: Day): Period {
  if (schoolYear) requireSchoolYear({ context }, schoolYear)
  const schoolYears = schoolYear ? [schoolYear] : []
  if ((start == null) !== (end == null)) {
    throw apiError('CHOICE_INVALID', 'Указана одна дата периода: укажите обе (start и end) или ни одной.')
  }
  const year = on.slice(0, 4)
  const [first, last] = schoolYear
    ? [`${schoolYear.slice(0, 4)}-09-01`, `${schoolYear.slice(5)}-08-31`]
    : [`${year}-01-01`, `${year}-12-31`]
  const bounds = { start: start ?? first, end: end ?? last }
  requireSpan(bounds.start, bounds.end)
  // What is no longer than a year is the year that the document speaks of.
  const isYear = addDays(bounds.start, 366) > bounds.end
  return { ...bounds, ...(isYear && { yearStart: bounds.start, yearEnd: bounds.end }), schoolYears }
}
