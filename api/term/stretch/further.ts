import { addDays } from '../calendar/days.ts'
import type { Window } from '../term.ts'
import { type Composed, compose, inOrder } from './compose.ts'
import type { Frame } from './period.ts'
import type { Recurrence } from './recurrence.ts'
import { repeating } from './repeating.ts'
import { placed } from './resolve.ts'
import { settle } from './settle.ts'
import { eachWindow, envelope, MADE_WINDOWS } from './slices.ts'
import { type Edge, lacksYear, type Unit } from './unit.ts'

/**
 * «декабрь 2023, далее ежегодно»: the stretch that is named, and after it the recurrence to the end of the period. A
 * recurrence of months moves the stretch itself; any other begins the day after it.
 */
export function furtherOn(recurrence: Recurrence, stated: readonly Unit[], frame: Frame): Composed | null {
  const { settled, dated } = settle(stated, frame)
  const first = compose(settled)
  const last = dated.at(-1)
  if (!first?.end || !last || lacksYear(last)) return null
  const step = monthsOf(recurrence)
  const more = step === null ? rest(recurrence, addDays(first.end, 1), frame) : moved(last, step, frame)
  const windows = inOrder([...first.windows, ...more])
  const { kind, rule } = recurrence.repeat
  return {
    kind,
    also: [first.kind],
    bound: first.bound,
    windows,
    ...envelope(windows),
    recurrence: windows.length > 1 ? `RRULE:${rule}` : null,
  }
}

function monthsOf({ repeat: { rule, times }, pattern }: Recurrence): number | null {
  if (times || pattern || /BY|WEEKLY/.test(rule)) return null
  const every = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1)
  return rule.startsWith('FREQ=YEARLY') ? 12 * every : every
}

function rest(recurrence: Recurrence, start: string, frame: Frame): readonly Window[] {
  if (start > frame.end) return []
  return eachWindow(repeating(recurrence, [], { start, end: frame.end, year: null }).composed)
}

function moved(unit: Unit, step: number, frame: Frame): readonly Window[] {
  const found: Window[] = []
  for (let count = 1; found.length < MADE_WINDOWS; count += 1) {
    const at = { ...unit, first: later(unit.first, step * count), last: later(unit.last, step * count) }
    const window = placed(at)
    if (window?.end && (window.start ?? window.end) <= frame.end) found.push(window)
    else if (window || count > MADE_WINDOWS) return found
  }
  return found
}

function later(edge: Edge | null, months: number): Edge | null {
  if (edge?.year == null) return edge
  const at = edge.year * 12 + edge.month - 1 + months
  return { ...edge, year: Math.floor(at / 12), month: (at % 12) + 1 }
}
