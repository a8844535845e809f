import { addDays, isDay, later, yearOf } from './calendar/days.ts'
import { openKinds } from './stretch/compose.ts'
import { eachWindow, MOST_WINDOWS } from './stretch/slices.ts'
import type { Day, Period, Term, TermKind, Window } from './term.ts'

/** The days of each year ('MM-DD') on which a region looks at what has no control date of its own. */
export type CheckpointPolicy = { readonly checkpoints: readonly string[] }

/** What has to be reported by `end`; a checkpoint is set by the policy and not by the words. */
export type DueWindow = { readonly start: Day | null; readonly end: Day; readonly checkpoint: boolean }

const recurrent: ReadonlySet<TermKind> = new Set(['WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'ANNUAL'])
const outer: ReadonlySet<TermKind> = new Set(['ON_REQUEST', 'BY_SCHEDULE', 'AFTER_EVENT', 'RELATIVE', 'NONE'])

/** The windows of a term, and whether there are more of them than are given. */
export type Expansion = { readonly windows: readonly DueWindow[]; readonly isCut: boolean }

/**
 * The windows that become obligations, by their last day, the first 400 of them. A concrete term gives its own, a recurrence one each
 * time. A term without a control date is looked at on the policy's days within its bounds (or the period's, where it has
 * none) and on their last day; each window then starts the day after the one before it.
 */
export const expandTerm = (term: Term, period: Period, policy: CheckpointPolicy): readonly DueWindow[] =>
  expansionOf(term, period, policy).windows

/** The same, and whether the term has more windows than these. */
export function expansionOf(term: Term, period: Period, policy: CheckpointPolicy): Expansion {
  const due = openKinds.has(term.kind) || outer.has(term.kind) ? watched(term, period, policy) : own(term)
  const unique = new Map(due.map(one => [`${one.end} ${one.start ?? ''}`, one]))
  const sorted = [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, window]) => window)
  return { windows: sorted.slice(0, MOST_WINDOWS), isCut: sorted.length > MOST_WINDOWS }
}

const dated = (windows: readonly Window[]): readonly DueWindow[] =>
  windows.flatMap(({ start, end }) => (end ? [{ start, end, checkpoint: false }] : []))

const own = (term: Term): readonly DueWindow[] =>
  dated(recurrent.has(term.kind) ? eachWindow(term) : term.windows)

/** Windows within another are concrete («сентябрь, в течение года»); the outermost ones are looked at by checkpoints. */
function watched(term: Term, period: Period, policy: CheckpointPolicy): readonly DueWindow[] {
  if (term.recurrence && term.kind === 'ON_REQUEST' && term.start && term.end)
    return checked({ start: term.start, end: term.end }, policy)
  const spans = term.windows.filter(
    one => one.start !== null && !term.windows.some(other => holds(other, one)),
  )
  const inner = term.windows.filter(one => !spans.includes(one))
  if (spans.length > 0) return [...spans.flatMap(one => checked(one, policy)), ...dated(inner)]
  const isValid = isDay(period.start) && isDay(period.end) && period.start <= period.end
  return [
    ...(isValid ? checked({ start: period.start, end: term.end ?? period.end }, policy) : []),
    ...dated(inner),
  ]
}

function holds(outerOne: Window, inner: Window): boolean {
  if (outerOne === inner || outerOne.end === null || inner.end === null || outerOne.start === null)
    return false
  return outerOne.start <= (inner.start ?? inner.end) && outerOne.end >= inner.end
}

function checked({ start, end }: Window, policy: CheckpointPolicy): readonly DueWindow[] {
  if (start === null || end === null || start > end) return []
  const days = new Set<Day>([end])
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    for (const monthDay of policy.checkpoints) {
      const day = `${year}-${monthDay}`
      if (isDay(day) && day >= start && day < end) days.add(day)
    }
  }
  let from = start
  return [...days].sort().map(day => {
    const window = { start: from, end: day, checkpoint: true }
    from = later(addDays(day, 1), from)
    return window
  })
}
