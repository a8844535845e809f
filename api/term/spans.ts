import { LAST } from '../calendar/dates.ts'
import type { Tokens } from './normalise.ts'
import { type Frame, type Span, schoolYearsOf } from './period.ts'
import { phrase, phrases } from './phrase.ts'
import type { Period } from './term.ts'
import { days, edge, edgeOf, months, type Reading, type Unit, unit } from './unit.ts'
import { readYear, readYearUnit } from './years.ts'

/** What the words without figures are measured by. */
export type Setting = { readonly period: Period; readonly frame: Frame | null }

const through = phrases('в|на течени* всего|каждого?', 'на|за? весь|всего', 'на протяжени* всего?')
const year = phrases('календарн*? год|года|году', 'г .')
const allYear = phrases('круглый год', 'круглогодично')
const school = phrases('учебн* год|года|году|годов|годы', 'уч . год|года|г', 'учебн* период*')
const period = phrases(
  'период|периода реализац*|действи*',
  'период|периода',
  'срок|срока реализац*|действи*',
  'срок|срока',
)
const wholePeriod = phrases('в? период|периода реализац*|действи*', 'на? срок|срока реализац*|действи*')
const always = phrases(
  'постоянно',
  'на? постоянной основе',
  'непрерывно',
  'систематически',
  'регулярно',
  'ежедневно',
  'бессрочно',
  'в процессе работы|реализации',
  'в рабочем порядке',
  'в ходе работы|реализации',
  'в? течени* всего? времени|работы',
)
const start = phrase('начало|начале|началу|начала')
const end = phrase('конец|конце|концу|конца')
const closing = phrase('окончания|завершения')

/** Words that name a stretch by the period alone, or a whole year: «в течение года», «весь период», «постоянно». */
export function readSpan(tokens: Tokens, at: number, setting: Setting): Reading | null {
  const { frame } = setting
  const constant = always(tokens, at)
  if (constant) return lent('CONTINUOUS', frame, constant.next)
  const round = allYear(tokens, at)
  if (round) return lent('ALL_YEAR', frame?.year ?? frame, round.next)
  const whole = through(tokens, at)
  const place = whole?.next ?? at
  const lessons = school(tokens, place)
  if (lessons) return schoolYears(setting, lessons.next)
  if (!whole) {
    const named = wholePeriod(tokens, at)
    return named ? lent('WHOLE_PERIOD', frame, named.next) : readYearUnit(tokens, at, false)
  }
  const ofYear = year(tokens, place)
  if (ofYear) return lent('ALL_YEAR', frame?.year ?? frame, ofYear.next)
  const ofPeriod = period(tokens, place)
  return ofPeriod ? lent('WHOLE_PERIOD', frame, ofPeriod.next) : readYearUnit(tokens, place, true)
}

function lent(kind: Unit['kind'], span: Span | null, next: number): Reading {
  return { units: [fixed(kind, span)], next }
}

function schoolYears({ frame, period }: Setting, next: number): Reading {
  const years = frame ? schoolYearsOf(frame, period) : []
  return {
    units: years.length > 0 ? years.map(one => fixed('SCHOOL_YEAR', one)) : [fixed('SCHOOL_YEAR', null)],
    next,
  }
}

const fixed = (kind: Unit['kind'], span: Span | null): Unit =>
  unit(kind, span ? edgeOf(span.start) : null, span ? edgeOf(span.end) : null, true)

/**
 * «до конца года», «в начале учебного года», «к концу 2023 года». As a last day it is the year's own last day (31 August
 * of a school year); as a time it is the year's last month of work (May of a school year).
 */
export function readYearEdge(tokens: Tokens, at: number, setting: Setting, isUntil: boolean): Reading | null {
  const isStart = start(tokens, at) !== null
  const found = start(tokens, at) ?? end(tokens, at) ?? (isUntil ? closing(tokens, at) : null)
  if (!found) return null
  const { frame } = setting
  const said = readYear(tokens, found.next)
  if (said)
    return {
      units: [edgeUnit(said.school, isStart, isUntil, isStart ? said.first : said.last)],
      next: said.next,
    }
  const lessons = school(tokens, found.next)
  if (lessons && frame) {
    const years = schoolYearsOf(frame, setting.period)
    const only = years.length === 1 ? years[0] : undefined
    const known = only ? Number((isStart ? only.start : only.end).slice(0, 4)) : null
    return { units: [edgeUnit(true, isStart, isUntil, known)], next: lessons.next }
  }
  const ofYear = year(tokens, found.next)
  if (ofYear) return { units: [edgeOfYear(frame, isStart, isUntil)], next: ofYear.next }
  const ofPeriod = period(tokens, found.next)
  if (!ofPeriod || !frame) return null
  return { units: [days('DATE', edgeOf(isStart ? frame.start : frame.end))], next: ofPeriod.next }
}

function edgeOfYear(frame: Frame | null, isStart: boolean, isUntil: boolean): Unit {
  if (!frame?.year) return edgeUnit(false, isStart, isUntil, null)
  const day = edgeOf(isStart ? frame.year.start : frame.year.end)
  const isSchool = edgeOf(frame.year.start).month === 9
  return edgeUnit(isSchool, isStart, isUntil, day.year)
}

function edgeUnit(isSchool: boolean, isStart: boolean, isUntil: boolean, known: number | null): Unit {
  if (isUntil && isStart) return days('DATE', edge(known, isSchool ? 9 : 1, 1))
  if (isUntil) return days('DATE', edge(known, isSchool ? 8 : 12, LAST))
  const month = isStart ? (isSchool ? 9 : 1) : isSchool ? 5 : 12
  return months('MONTH', known, month, month)
}
