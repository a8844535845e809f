import { dayOf, LAST, later, monthOf, yearOf } from '../calendar/days.ts'
import type { Repeat } from '../read/repeats.ts'
import type { Candidate, Window } from '../term.ts'
import { type Composed, compose, inOrder } from './compose.ts'
import { dividedWindows, isPlain, type Pattern, patternRule, patternWindows, type Span } from './pattern.ts'
import { type Frame, isSchoolLike } from './period.ts'
import type { Recurrence } from './recurrence.ts'
import { completed, everyYear, placed } from './resolve.ts'
import { frameWithin, settle, withoutHolders } from './settle.ts'
import { eachWindow, envelope, sliceBy } from './slices.ts'
import { lacksYear, type Unit } from './unit.ts'

const concrete = /^(DATE|DATE_RANGE|MONTH|MONTH_RANGE|QUARTER|HALF_YEAR)$/

/** What was read of the time, and what has no part in it: the pattern, or some of the stretches. */
export type Repeating = {
  readonly composed: Composed
  readonly usesPattern: boolean
  readonly ignored: readonly Unit[]
  /** Other years of the stretches that bound it. */
  readonly candidates: readonly Candidate[]
}

/** A recurrence with the stretches named beside it: they are its anchors («ежегодно, август») or its bounds. */
export function repeating(
  { repeat, pattern, cycle }: Recurrence,
  all: readonly Unit[],
  period: Frame | null,
): Repeating {
  const { stated, frame } = since(all, period)
  const anchored = anchoredWindows(repeat, stated, frame)
  if (anchored.length > 0) return onAnchors(repeat, stated, anchored, frame)
  // A single day is no span for what comes again, nor is one cycle of it.
  const isIgnored = (one: Unit) =>
    one.bound === 'ON' || isOneCycle(one, stated, repeat, cycle) || isAfter(one, frame)
  const ignored = stated.filter(isIgnored)
  const spans = stated.filter(one => !isIgnored(one))
  const { settled, candidates: others } = settle(spans, frame)
  const candidates = others.filter(one => one.start !== null)
  const base = compose(settled)
  const also = base ? [base.kind, ...base.also] : []
  const span = spanOf(repeat, base, frame)
  const common = { kind: repeat.kind, also, bound: pattern?.bound ?? null }
  const isOwn = pattern !== null && (!isPlain(pattern) || (pattern.cycle ?? 1) > 1)
  const windows =
    span && isOwn
      ? patternWindows(pattern, cycle, span)
      : span && repeat.times && !pattern
        ? dividedWindows(repeat.times.count, repeat.times.cycle, span)
        : null
  if (windows) {
    const rule = isOwn ? patternRule(pattern, cycle) : monthEndRule(windows)
    const recurrence = windows.length > 1 ? rule : null
    return {
      composed: within(base, { ...common, ...envelope(windows), windows, recurrence }),
      usesPattern: windows.length > 0,
      ignored,
      candidates,
    }
  }
  const composed = within(base, { ...common, ...plain(repeat, pattern, span) })
  return { composed, usesPattern: eachWindow(composed).length > 0, ignored, candidates }
}

/** True of «с 2025 года» in a plan of 2024: none of it lies in the period. */
const isAfter = (one: Unit, frame: Frame | null): boolean =>
  one.bound === 'FROM' && frame !== null && (placed(one)?.start ?? '') > frame.end

/** True of the month in «ежемесячно, в июне – до 20 числа»: it is a case apart, or a slip. */
function isOneCycle(
  one: Unit,
  stated: readonly Unit[],
  { rule, times, next }: Repeat,
  cycle: number,
): boolean {
  if (next === 0 || times || /WEEKLY|YEARLY|BY/.test(rule) || stated.length > 1 || one.bound) return false
  if (!/^(MONTH|QUARTER|HALF_YEAR)$/.test(one.kind) || !one.first || !one.last) return false
  return ((one.last.month - one.first.month + 12) % 12) + 1 <= cycle
}

/** «сентябрь, декабрь, март, до 20 числа», «еженедельно в I и III кварталах»: in the listed stretches alone. */
function within(base: Composed | null, composed: Composed): Composed {
  if (!base || base.windows.length < 2) return composed
  const windows = eachWindow(composed).flatMap(({ start, end }) => {
    const held = base.windows.find(one => end !== null && (one.start ?? '') <= end && end <= (one.end ?? ''))
    return held && end ? [{ start: start && held.start ? later(start, held.start) : start, end }] : []
  })
  const { recurrence } = composed
  const isPlainRule = base.kind === 'MONTHS' && recurrence !== null && !/INTERVAL|BYMONTH=/.test(recurrence)
  const months = [...new Set(base.windows.flatMap(one => (one.end ? [monthOf(one.end)] : [])))]
  const rule = isPlainRule ? `${recurrence};BYMONTH=${months.sort((a, b) => a - b).join(',')}` : null
  return { ...composed, ...envelope(windows), windows, recurrence: windows.length > 1 ? rule : null }
}

/** The recurrence on the days and months named with it. */
function onAnchors(
  repeat: Repeat,
  stated: readonly Unit[],
  windows: readonly Window[],
  frame: Frame | null,
): Repeating {
  const base = compose(settle(stated, frame).settled)
  const also = base ? [base.kind, ...base.also] : []
  const recurrence = `RRULE:FREQ=YEARLY;${anchorRule(stated.filter(isAnchor))}`
  return {
    composed: {
      kind: repeat.kind,
      also,
      ...envelope(windows),
      windows,
      bound: base?.bound ?? null,
      recurrence,
    },
    usesPattern: false,
    candidates: [],
    ignored: withoutHolders(stated.map(completed)).filter(one => !isAnchor(one) && !isAmong(one, windows)),
  }
}

/** «до 15 мая ежегодно, начиная с 2024 года»: the years begin later than the period. */
function since(stated: readonly Unit[], frame: Frame | null) {
  const from = stated.find(one => one.bound === 'FROM' && one.first?.year != null)
  const start = from && placed(from)?.start
  if (!frame || !start || start > frame.end || !stated.some(isAnchor)) return { stated, frame }
  const cut = { start: later(start, frame.start), end: frame.end, year: null }
  return { stated: stated.filter(one => one !== from), frame: cut }
}

/** What an RRULE line says by itself. */
function plain(
  repeat: Repeat,
  pattern: Pattern | null,
  span: Span | null,
): Pick<Composed, 'start' | 'end' | 'windows' | 'recurrence'> {
  const day = pattern?.picks[0]
  const recurrence = `RRULE:${repeat.rule}${day?.type === 'DAY' ? `;${dayRule(day.day)}` : ''}`
  if (!span) return { start: null, end: null, windows: [], recurrence }
  if (repeat.kind === 'HALF_YEARLY' && !pattern && isSchoolLike({ ...span, year: null })) {
    const turn = span.end.slice(0, 4)
    const windows = [
      { start: span.start, end: `${Number(turn) - 1}-12-31` },
      { start: `${turn}-01-01`, end: span.end },
    ]
    return { ...span, windows, recurrence: 'RRULE:FREQ=YEARLY;BYMONTH=1,9' }
  }
  const isListed = /^(QUARTERLY|HALF_YEARLY)$/.test(repeat.kind)
  return { ...span, windows: isListed ? sliceBy(recurrence, span.start, span.end) : [span], recurrence }
}

/** Windows that end with their months, as a rule. */
function monthEndRule(windows: readonly Window[]): string | null {
  const ends = windows.flatMap(one => one.end ?? [])
  if (!ends.every(end => dayOf(yearOf(end), monthOf(end), LAST) === end)) return null
  const months = [...new Set(ends.map(monthOf))].sort((one, other) => one - other)
  return `RRULE:FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=-1`
}

const isAnchor = (one: Unit) => lacksYear(completed(one)) && concrete.test(one.kind)

/** True of «до 1 марта 2023 г., далее ежегодно до 1 марта»: the day with a year is one of those that come again. */
function isAmong(one: Unit, windows: readonly Window[]): boolean {
  const end = placed(one)?.end
  return end != null && windows.some(window => window.end === end)
}

const isPoint = (one: Unit) => /^(MONTH|DATE)$/.test(one.kind)

/** Every year's windows of «ежегодно, август»; the named months of «2 раза в год (декабрь, май)». */
function anchoredWindows(repeat: Repeat, stated: readonly Unit[], frame: Frame | null): readonly Window[] {
  const isAnnual = repeat.kind === 'ANNUAL'
  const points = stated.filter(isPoint)
  const isList =
    /^(QUARTERLY|HALF_YEARLY)$|INTERVAL/.test(`${repeat.kind} ${repeat.rule}`) && points.length > 1
  if (!isAnnual && !isList) return []
  const anchors = withoutHolders(stated.map(completed)).filter(isAnchor)
  const within = frameWithin(stated, frame)
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

/** From what the words beside bound it; else «год» for a yearly recurrence, and the period for any other. */
function spanOf(repeat: Repeat, base: Composed | null, frame: Frame | null): Span | null {
  const isYearly = /^(ANNUAL|HALF_YEARLY)$/.test(repeat.kind) || repeat.times?.cycle === 12
  const own = frame && isYearly ? (frame.year ?? frame) : frame
  const end = base?.end ?? own?.end
  const start = base?.start ?? (own && end && own.start <= end ? own.start : frame?.start)
  return start && end && start <= end ? { start, end } : null
}
