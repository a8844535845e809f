import type { Item } from './read/items.ts'
import { type Composed, compose } from './stretch/compose.ts'
import { withinBounds } from './stretch/continuous.ts'
import { isMiscounted, isNarrowedBy } from './stretch/counts.ts'
import { takesExceptions, without } from './stretch/exceptions.ts'
import { furtherOn } from './stretch/further.ts'
import type { Pattern } from './stretch/pattern.ts'
import { type Frame, isSchoolLike } from './stretch/period.ts'
import { isPartOf, type Recurrence, recurrenceOf } from './stretch/recurrence.ts'
import { repeating } from './stretch/repeating.ts'
import { settle } from './stretch/settle.ts'
import { envelope, isSchoolYears } from './stretch/slices.ts'
import { isNear, lacksYear, type Unit } from './stretch/unit.ts'
import type { Candidate } from './term.ts'

/** What the pieces of a phrase say of the time, and which of them have no part in it. */
export type Timing = {
  readonly composed: Composed | null
  readonly candidates: readonly Candidate[]
  readonly unused: readonly Item[]
}

export function timingOf(items: readonly Item[], frame: Frame | null): Timing {
  const stated = lastingSince(items).map(one => afterYear(one, items, frame))
  const isApart = items.some(item => item.type === 'further' || item.type === 'repeat')
  const units = isApart ? stated : withinBounds(stated)
  const patterns = items.flatMap(item => (item.type === 'pattern' ? [item.pattern] : []))
  const repeats = items.flatMap(item => (item.type === 'repeat' ? [item.repeat] : []))
  const named = patterns.find(one => !isOfEvent(one, items)) ?? null
  const recurrence = recurrenceOf(repeats, named && (repeats.length > 0 ? named : inStretches(named, stated)))
  const { settled, candidates, lost } = settle(units, frame)
  const further = recurrence && frame && goesOn(items) ? furtherOn(recurrence, units, frame) : null
  const repeated = recurrence && repeating(recurrence, units, frame)
  const stretches = compose(settled)
  const once = stretches && lastsOn(items) ? lastingAfter(stretches) : stretches
  const whole = further ?? (repeated ? repeated.composed : once)
  const takes = takesExceptions(whole)
  const left = items.flatMap(item => (item.type === 'except' ? item.units : []))
  const ignored = further ? lost : [...lost, ...(repeated?.ignored ?? [])]
  const pattern = repeated?.usesPattern && recurrence?.pattern ? named : null
  const isUnused = (item: Item, index: number) =>
    isLost(ignored, index) ||
    (item.type === 'repeat' && item.repeat.isSchool === true && stated.length === 0 && !isOfSchool(frame)) ||
    (item.type === 'except' && !takes) ||
    (item.type === 'further' && recurrence !== null && !further && !isSince(items) && !isSameDay(units)) ||
    (item.type === 'pattern' && item.pattern !== pattern) ||
    isOther(item, recurrence) ||
    (item.type === 'repeat' && (item.repeat.isUneven === true || isMiscounted(item.repeat, units))) ||
    (item.type === 'unit' && (item.unit.isDoubtful === true || isNarrowedBy(item.unit, units)))
  return {
    composed: takes ? without(whole, left) : whole,
    candidates: recurrence ? (further ? [] : (repeated?.candidates ?? [])) : candidates,
    unused: items.filter(isUnused),
  }
}

/** The stretches; «с 1 июня в течение месяца» is one of them. */
function lastingSince(items: readonly Item[]): readonly Unit[] {
  const stated = items.flatMap((one, item) => (one.type === 'unit' ? [{ ...one.unit, item }] : []))
  const length = items.find(item => item.type === 'relative' && item.relative.event === null)
  const [since, ...more] = stated
  const isBounded = since?.bound === 'FROM' && more.length === 0 && length?.type === 'relative'
  if (!isBounded || length.relative.offset.count < 1) return stated
  return [{ ...since, kind: 'DATE_RANGE', last: since.first, bound: null, away: length.relative.away }]
}

const stretchOf = { QUARTER: 3, HALF_YEAR: 6 } as const

/** «в I и III кварталах до 20 числа последнего месяца»; null of «II квартал, до 10 числа», where no month is named. */
function inStretches(pattern: Pattern, stated: readonly Unit[]): Pattern | null {
  const cycles = [
    ...new Set(stated.map(({ kind }) => (kind === 'QUARTER' || kind === 'HALF_YEAR' ? stretchOf[kind] : 0))),
  ]
  const [cycle] = cycles
  if (pattern.cycle !== null || pattern.month === 'AFTER' || cycles.length !== 1 || !cycle) return pattern
  return pattern.month === null ? null : { ...pattern, cycle }
}

const ofYear = /^(?:(?:окончание|завершение) )?(?:(?<year>\d{4}) |(?:календарного|отч[её]тного) )?года$/iu
/** Till when a year is summed up. */
const LAST_OF_RESULTS = 3

/** «по итогам года до 15 января»: the year is over by then; a school year is over in summer. */
function afterYear(stated: Unit, items: readonly Item[], frame: Frame | null): Unit {
  const before = items[(stated.item ?? 0) - 1]
  const named = before?.type === 'outside' ? ofYear.exec(before.outside.event ?? '') : null
  const { last } = stated
  const isNext = stated.kind === 'DATE' && last && last.month <= LAST_OF_RESULTS && lacksYear(stated)
  if (!named || !isNext || isNear(stated) || (frame && isSchoolLike(frame))) return stated
  const year = named.groups?.year ? Number(named.groups.year) + 1 : null
  const dated = { ...last, year, later: year === null ? 1 : null }
  return { ...stated, first: stated.first && dated, last: dated }
}

/** Where no school years are cut from the frame, nobody knows which one a recurrence speaks of. */
const isOfSchool = (frame: Frame | null): boolean =>
  frame === null || isSchoolLike(frame) || isSchoolYears(frame)

/** True of «после каждого этапа, до 5 числа»: the event says how often, and the calendar does not. */
const isOfEvent = (pattern: Pattern, items: readonly Item[]): boolean =>
  pattern.cycle === null &&
  !items.some(item => item.type === 'repeat') &&
  items.some(item => item.type === 'relative' || (item.type === 'outside' && item.outside.event !== null))

const isLost = (lost: readonly Unit[], item: number) => lost.some(one => one.item === item)

const isOther = (item: Item, recurrence: Recurrence | null) =>
  item.type === 'repeat' && recurrence !== null && !isPartOf(item.repeat, recurrence)

/** True of «с марта, далее ежемесячно»: the recurrence is bounded, and nothing comes before it. */
function isSince(items: readonly Item[]): boolean {
  const at = items.findIndex(item => item.type === 'further')
  const units = items.flatMap((item, index) => (item.type === 'unit' ? [{ unit: item.unit, index }] : []))
  return units.length > 0 && units.every(({ unit, index }) => unit.bound === 'FROM' && index < at)
}

/** True of «до 1 июля 2023 года, далее ежегодно до 1 июля»: the recurrence names the day again. */
const isSameDay = ([first, ...more]: readonly Unit[]): boolean =>
  more.length > 0 &&
  more.every(one => one.last?.month === first?.last?.month && one.last?.day === first?.last?.day)

/** True of «март, далее постоянно». */
function lastsOn(items: readonly Item[]): boolean {
  const at = items.findIndex(item => item.type === 'further')
  const next = items[at + 1]
  const isStretch = (item: Item) => item.type === 'unit' && item.unit.kind !== 'CONTINUOUS'
  return next?.type === 'unit' && next.unit.kind === 'CONTINUOUS' && items.slice(0, at).some(isStretch)
}

/** What lasts begins with the stretch before it. */
function lastingAfter(composed: Composed): Composed {
  const [last, ...rest] = composed.windows.toReversed()
  const start = envelope(rest).start ?? envelope(rest).end
  if (!last?.end || start === null || start >= last.end) return composed
  return { ...composed, windows: [...rest.toReversed(), { start, end: last.end }], start }
}

/** True where a stretch comes first and the recurrence follows «далее». */
function goesOn(items: readonly Item[]): boolean {
  const at = items.findIndex(item => item.type === 'further')
  const isStretch = (item: Item) => item.type === 'unit' && item.unit.bound !== 'FROM'
  return at >= 0 && items.slice(0, at).some(isStretch) && !items.slice(at).some(isStretch)
}
