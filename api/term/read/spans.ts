import { LAST, yearOf } from '../calendar/days.ts'
import { type Frame, type Span, schoolYearsOf } from '../stretch/period.ts'
import { days, edge, edgeOf, months, type OwnYear, type Reading, type Unit, unit } from '../stretch/unit.ts'
import type { Period } from '../term.ts'
import { type NearYear, readNearYear } from '../words/near.ts'
import type { Tokens } from '../words/normalise.ts'
import { phrase, phrases } from '../words/phrase.ts'
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
const carriedOut = phrases('плана мероприятий', 'дорожной карты', 'проекта|программы|плана|мероприятий')
const wholePeriod = phrases('в? период|периода реализац*|действи*', 'на? срок|срока реализац*|действи*')
const always = phrases(
  'постоянно',
  'на? постоянной основе',
  'непрерывно',
  'систематически',
  'регулярно',
  'ежедневно',
  'по рабочим|будним дням',
  'в рабочие|будние дни',
  'кажд* рабоч*? день',
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
  const near = knownYear(readNearYear(tokens, place), setting)
  if (near) return nearYear(near, setting, whole !== null)
  const lessons = school(tokens, place)
  if (lessons) return schoolYears(setting, lessons.next)
  if (!whole) {
    const named = wholePeriod(tokens, at)
    if (!named) return readYearUnit(tokens, at, false)
    return lent('WHOLE_PERIOD', frame, carriedOut(tokens, named.next)?.next ?? named.next)
  }
  const ofYear = year(tokens, place)
  if (ofYear) return lent('ALL_YEAR', frame?.year ?? frame, ofYear.next)
  const ofPeriod = period(tokens, place)
  if (!ofPeriod) return readYearUnit(tokens, place, true)
  return lent('WHOLE_PERIOD', frame, carriedOut(tokens, ofPeriod.next)?.next ?? ofPeriod.next)
}

function lent(kind: Unit['kind'], span: Span | null, next: number): Reading {
  return { units: [fixed(kind, span)], next }
}

/** In a document of several school years nobody knows which one is next. */
function knownYear(near: NearYear | null, { frame, period }: Setting): NearYear | null {
  const isVague = near?.isSchool && near.later !== 0 && frame && schoolYearsOf(frame, period).length > 2
  return isVague ? null : near
}

function nearYear({ later, isSchool, next }: NearYear, setting: Setting, isWhole: boolean): Reading {
  const { frame, period } = setting
  if (later === 0) return isSchool ? schoolYears(setting, next) : lent('ALL_YEAR', frame?.year ?? frame, next)
  const own = { year: null, later }
  if (!isSchool) return { units: [unit('YEAR', edge(own, 1, 1), edge(own, 12, 31), isWhole)], next }
  const current = frame ? schoolYearsOf(frame, period)[0] : undefined
  const first = current ? yearOf(current.start) + later : null
  const last = first === null ? null : first + 1
  return { units: [unit('SCHOOL_YEAR', edge(first, 9, 1), edge(last, 8, 31), isWhole)], next }
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
  const stated = readYear(tokens, found.next)
  if (stated)
    return {
      units: [edgeUnit(stated.school, isStart, isUntil, isStart ? stated.first : stated.last)],
      next: stated.next,
    }
  const near = knownYear(readNearYear(tokens, found.next), setting)
  if (near && !near.isSchool) {
    const own = { year: null, later: near.later || null }
    return { units: [edgeUnit(false, isStart, isUntil, own)], next: near.next }
  }
  const lessons = near ?? school(tokens, found.next)
  if (lessons && frame) {
    const years = schoolYearsOf(frame, setting.period)
    const later = near?.later ?? 0
    const only = years.length === 1 || later !== 0 ? years[0] : undefined
    const known = only ? yearOf(isStart ? only.start : only.end) + later : null
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

function edgeUnit(
  isSchool: boolean,
  isStart: boolean,
  isUntil: boolean,
  known: number | OwnYear | null,
): Unit {
  if (isUntil && isStart) return days('DATE', edge(known, isSchool ? 9 : 1, 1))
  if (isUntil) return days('DATE', edge(known, isSchool ? 8 : 12, LAST))
  const month = isStart ? (isSchool ? 9 : 1) : isSchool ? 5 : 12
  return months('MONTH', known, month, month)
}
