import { type Composed, compose, inOrder } from './compose.ts'
import { type Frame, isSchoolLike } from './period.ts'
import type { MonthDay, Repeat } from './repeats.ts'
import { completed, everyYear, placed } from './resolve.ts'
import { frameWithin, settle, withoutHolders } from './settle.ts'
import { envelope, sliceBy } from './slices.ts'
import type { Day, Window } from './term.ts'
import { lacksYear, type Unit } from './unit.ts'

const concrete = /^(DATE|DATE_RANGE|MONTH|MONTH_RANGE|QUARTER|HALF_YEAR)$/

/** A recurrence with the stretches said beside it: they are its anchors («ежегодно, август») or its bounds. */
export function repeating(
  repeat: Omit<Repeat, 'next'>,
  monthDay: MonthDay | undefined,
  said: readonly Unit[],
  frame: Frame | null,
): Composed {
  const base = compose(settle(said, frame).settled)
  const also = base ? [base.kind, ...base.also] : []
  const anchored = anchoredWindows(repeat, said, frame)
  if (anchored.length > 0) {
    const recurrence = `RRULE:FREQ=YEARLY;${anchorRule(said.filter(isAnchor))}`
    const bound = base?.bound ?? null
    return { kind: repeat.kind, also, ...envelope(anchored), windows: anchored, bound, recurrence }
  }
  const span = spanOf(repeat, base, frame)
  const rule = `RRULE:${repeat.rule}${monthDay ? `;${dayRule(monthDay.day)}` : ''}`
  const common = {
    kind: repeat.kind,
    also,
    ...(span ?? { start: null, end: null }),
    bound: monthDay?.bound ?? null,
  }
  if (!span) return { ...common, windows: [], recurrence: rule }
  const isHalves = repeat.kind === 'HALF_YEARLY' && !monthDay && isSchoolLike({ ...span, year: null })
  if (isHalves) {
    const turn = span.end.slice(0, 4)
    const windows = [
      { start: span.start, end: `${Number(turn) - 1}-12-31` },
      { start: `${turn}-01-01`, end: span.end },
    ]
    return { ...common, windows, recurrence: 'RRULE:FREQ=YEARLY;BYMONTH=1,9' }
  }
  const isListed = /^(QUARTERLY|HALF_YEARLY)$/.test(repeat.kind)
  return { ...common, windows: isListed ? sliceBy(rule, span.start, span.end) : [span], recurrence: rule }
}

const isAnchor = (one: Unit) => lacksYear(completed(one)) && concrete.test(one.kind)

/** Every year's windows of «ежегодно, август»; the named months of «2 раза в год (декабрь, май)». */
function anchoredWindows(
  repeat: Omit<Repeat, 'next'>,
  said: readonly Unit[],
  frame: Frame | null,
): readonly Window[] {
  const isAnnual = repeat.kind === 'ANNUAL'
  const points = said.filter(one => /^(MONTH|DATE)$/.test(one.kind))
  const isList =
    /^(QUARTERLY|HALF_YEARLY)$|INTERVAL/.test(`${repeat.kind} ${repeat.rule}`) && points.length > 1
  if (!isAnnual && !isList) return []
  const anchors = withoutHolders(said.map(completed)).filter(isAnchor)
  const within = frameWithin(said, frame)
  if (anchors.length === 0 || (isList && anchors.length < points.length))
    return isList ? (compose(settle(points, frame).settled)?.windows ?? []) : []
  return within ? inOrder(everyYear(anchors, within).flatMap(one => placed(one) ?? [])) : []
}

function anchorRule(anchors: readonly Unit[]): string {
  const months = new Set<number>()
  for (const { first, last } of anchors) {
    const to = (last ?? first)?.month ?? 1
    for (let month = first?.month ?? to; ; month = (month % 12) + 1) {
      months.add(month)
      if (month === to) break
    }
  }
  const days = new Set(anchors.map(one => (one.kind === 'DATE' ? (one.last?.day ?? 0) : 0)))
  const [day] = days
  const byDay = days.size === 1 && day !== undefined && day !== 0 ? `;BYMONTHDAY=${day}` : ''
  return `BYMONTH=${[...months].sort((one, other) => one - other).join(',')}${byDay}`
}

/** A day that short months lack becomes their last day. */
function dayRule(day: number): string {
  if (day <= 28) return `BYMONTHDAY=${day}`
  if (day === 31) return 'BYMONTHDAY=-1'
  return `BYMONTHDAY=${day === 29 ? '28,29' : '28,29,30'};BYSETPOS=-1`
}

type Span = { readonly start: Day; readonly end: Day }

/** From what the words beside bound it; else «год» for a yearly recurrence, and the period for any other. */
function spanOf(repeat: Omit<Repeat, 'next'>, base: Composed | null, frame: Frame | null): Span | null {
  const isYearly = /^(ANNUAL|HALF_YEARLY)$/.test(repeat.kind)
  const own = frame && isYearly ? (frame.year ?? frame) : frame
  const end = base?.end ?? own?.end
  const start = base?.start ?? (own && end && own.start <= end ? own.start : frame?.start)
  return start && end && start <= end ? { start, end } : null
}
