import { earlier, later } from '../../term/calendar/days.ts'
import { type ShiftPolicy, shifted } from '../../term/calendar/workdays.ts'
import { type DueWindow, type Expansion, expansionOf } from '../../term/expand.ts'
import type { Day, Period, Term } from '../../term/term.ts'

/**
 * What becomes of a window that goes beyond the roadmap's period: it is kept as printed, clipped to the period, or dropped.
 * Of a window that lies wholly outside, clipping leaves nothing.
 */
export type OutsidePolicy = 'KEEP' | 'CLIP' | 'DROP'

/** What a region decides about due windows. */
export interface WindowPolicy {
  /** The days (MM-DD) on which open-ended terms are looked at. */
  readonly checkpoints: readonly string[]
  /** KEEP by default. */
  readonly outsidePeriod?: OutsidePolicy
  /** Where a window moves that ends on a day off; NONE by default. */
  readonly shiftDayOff?: ShiftPolicy
}

/** The windows of a term that become obligations, as the policy of the region has them. */
export function dueWindows(term: Term, period: Period, policy: WindowPolicy): Expansion {
  const { checkpoints, outsidePeriod = 'KEEP', shiftDayOff = 'NONE' } = policy
  const { windows, isCut } = expansionOf(term, period, { checkpoints })
  const kept = windows.flatMap(window => within(window, period, outsidePeriod))
  return { windows: kept.map(window => onWorkday(window, shiftDayOff, period)), isCut }
}

/** The windows of an order's clause, one for each due day: a term without a day of its own gives none. */
export function clauseWindows(term: Term, period: Period, policy: WindowPolicy): readonly DueWindow[] {
  const { windows } = dueWindows(term, period, { ...policy, outsidePeriod: 'KEEP' })
  const dated = windows.filter(({ checkpoint }) => !checkpoint)
  return [...new Map(dated.map(window => [window.end, window])).values()]
}

function within(window: DueWindow, { start, end }: Period, policy: OutsidePolicy): readonly DueWindow[] {
  const isInside = (window.start ?? window.end) >= start && window.end <= end
  if (isInside || policy === 'KEEP') return [window]
  const isBeyond = window.end < start || (window.start ?? window.end) > end
  if (isBeyond || policy === 'DROP') return []
  return [{ ...window, start: window.start && later(window.start, start), end: earlier(window.end, end) }]
}

function onWorkday(window: DueWindow, policy: ShiftPolicy, { calendar }: Period): DueWindow {
  const end = shifted(window.end, policy, calendar)
  return { ...window, start: window.start && earlier(window.start, end), end }
}

/**
 * The first day on which an obligation is in force: that of the approval and not before the period starts, unless it is due
 * before that. Null where the approval is not known.
 */
export function inForceFrom(dueOn: Day, approvedOn: Day | null, { start }: Period): Day | null {
  return approvedOn && dueOn >= start ? later(approvedOn, start) : approvedOn
}
