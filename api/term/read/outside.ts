import type { TermKind } from '../term.ts'
import { monthNumber } from '../words/months.ts'
import { printed, type Tokens } from '../words/normalise.ts'
import { readOrdinal } from '../words/numbers.ts'
import { type Match, phrase, phrases } from '../words/phrase.ts'
import { readHeading, scheduleName } from '../words/schedules.ts'
import { readOwnYear } from './years.ts'

/** A term that something outside the calendar sets. */
export type Outside = {
  readonly kind: TermKind
  readonly schedule: string | null
  readonly event: string | null
  /** True of «по согласованию»: the calendar says when, and a consent is needed. */
  readonly isAgreed: boolean
  readonly next: number
}
/** Says where the words after a trigger end. */
export type Tail = (tokens: Tokens, at: number) => Match

const request = phrases(
  'в соответстви* с|со запрос*',
  'по мере необходимости|поступлени*|обращени*|запрос*|возникновени*|выявлени*',
  'при|по необходимости|обращени*|запрос*|требовани*|заявк*|согласовани*',
  'при возникновении необходимости',
  'согласно запрос*|заявк*',
)
const according = phrases('в соответстви* с|со', 'согласно')
const by = phrase('по')
const setTerms = phrases('в установленн*|указанн*|определенн*|утвержденн* срок*')
const termsSet = phrases('в срок|сроки ,? установленн*|указанн*|определенн*|утвержденн*')
const results = phrases('по результат*|итог*', 'после', 'по мере', 'по факту', 'при наступлении')
const ending = phrases('по окончани*|завершени*')
const since = phrases('с|со|от даты|дня|момента')
/** «в период проведения ВПР», «в дни проведения ГИА». */
const meanwhile = phrases('в|во период|дни|день|время проведени*')
const heldTerms = phrases('в сроки проведени*')
const break_ = phrases('осенн* каникул*', 'зимн* каникул*', 'весенн* каникул*', 'летн* каникул*', 'каникул*')
const breaks: Readonly<Record<string, string>> = { о: 'осенние ', з: 'зимние ', в: 'весенние ', л: 'летние ' }
const schoolTerm = phrases('четверть|четверти|четвертям|четвертей', 'триместр*')
const lessonsWord = phrase('учебн*')
const during = phrases('в? течени*', 'на протяжени*')
const edgeOf = phrases('до|в|к|ко|с конца|конце|концу|начала|начале|началу')
const joinOrdinals = phrases(', и', ',|и|-')
const onceIn = phrase('1|один раз в')
const exams = /^(впр|огэ|егэ|гиа|гвэ|нико|pisa)$/iu

const outside = (
  kind: TermKind,
  next: number,
  names: { schedule?: string | null; event?: string | null; isAgreed?: boolean } = {},
): Outside => ({
  kind,
  next,
  schedule: names.schedule || null,
  event: names.event || null,
  isAgreed: names.isAgreed ?? false,
})

/** True where the words after a trigger must stop because another trigger begins. */
export const startsOutside = (tokens: Tokens, at: number): boolean =>
  (request(tokens, at) ?? according(tokens, at) ?? setTerms(tokens, at) ?? results(tokens, at)) !== null

/** Reads «по запросу», «по графику …», «в соответствии с планом …», «по результатам …», «после …», «каникулы». */
export function readOutside(tokens: Tokens, at: number, tail: Tail, termsOf: string): Outside | null {
  const requested = request(tokens, at)
  if (requested) {
    const isAgreed = tokens.list[requested.next - 1]?.word.startsWith('согласовани') ?? false
    return outside('ON_REQUEST', tail(tokens, requested.next).next, { isAgreed })
  }
  const set = setTerms(tokens, at)
  if (set) return outside('BY_SCHEDULE', set.next, { schedule: `сроки ${termsOf}` })
  const free = termsSet(tokens, at) && tail(tokens, at + 2)
  const held = heldTerms(tokens, at)
  if (held && isName(tokens, held.next)) {
    const rest = tail(tokens, held.next)
    return outside('BY_SCHEDULE', rest.next, {
      schedule: `сроки проведения ${asPrinted(tokens, held.next, rest.next)}`,
    })
  }
  if (free) return outside('BY_SCHEDULE', free.next, { schedule: eventName(tokens, at + 1, free.next) })
  return readSchedule(tokens, at, tail) ?? readEvent(tokens, at, tail)
}

function readSchedule(tokens: Tokens, at: number, tail: Tail): Outside | null {
  const named = according(tokens, at)
  const place = named?.next ?? by(tokens, at)?.next
  if (place === undefined) return null
  const heading = readHeading(tokens, place)
  if (heading) {
    const rest = tail(tokens, heading.next)
    return outside('BY_SCHEDULE', rest.next, { schedule: scheduleName(tokens, heading, rest) })
  }
  if (!named) return null
  const rest = tail(tokens, place)
  return outside('BY_SCHEDULE', rest.next, { schedule: printed(tokens, place, rest.next) })
}

function readEvent(tokens: Tokens, at: number, tail: Tail): Outside | null {
  const pause = break_(tokens, at)
  if (pause) {
    const season = pause.next - at > 1 ? (breaks[tokens.list[at]?.word[0] ?? ''] ?? '') : ''
    const own = readOwnYear(tokens, pause.next)
    const year = printed(tokens, pause.next, own.next)
    return outside('AFTER_EVENT', own.next, { event: `${season}каникулы${year && ` ${year}`}` })
  }
  const lessons = readSchoolTerm(tokens, at)
  if (lessons) return lessons
  const ahead = readAhead(tokens, at, tail)
  if (ahead) return ahead
  const ended = ending(tokens, at)
  const begun = since(tokens, at) ?? meanwhile(tokens, at)
  const trigger = ended ?? (begun && isName(tokens, begun.next) ? begun : null) ?? results(tokens, at)
  if (!trigger) return null
  const rest = tail(tokens, trigger.next)
  const named = eventName(tokens, trigger.next, rest.next)
  if (meanwhile(tokens, at))
    return outside('AFTER_EVENT', rest.next, {
      event: `проведение ${asPrinted(tokens, trigger.next, rest.next)}`,
    })
  if (!ended) return outside('AFTER_EVENT', rest.next, { event: named })
  const word = tokens.list[at + 1]?.word.startsWith('о') ? 'окончание' : 'завершение'
  const genitive = asPrinted(tokens, trigger.next, rest.next)
  return outside('AFTER_EVENT', rest.next, { event: genitive ? `${word} ${genitive}` : word })
}

const aheadOf = phrases('вплоть? до', 'не позднее|позже чем?', 'к|ко', 'перед')
const edgeWords: readonly (readonly [RegExp, string])[] = [
  [/^начал(а|у|ом)$/u, 'начало'],
  [/^старт(а|у|ом)$/u, 'старт'],
  [/^окончани(я|ю|ем)$/u, 'окончание'],
  [/^завершени(я|ю|ем)$/u, 'завершение'],
  [/^проведени(я|ю|ем)$/u, 'проведение'],
]

/** «до начала ГИА», «не позднее окончания ВПР», «до ЕГЭ»: the event ends the time. */
function readAhead(tokens: Tokens, at: number, tail: Tail): Outside | null {
  const limit = aheadOf(tokens, at)
  if (!limit) return null
  const first = tokens.list[limit.next]?.word ?? ''
  const edge = edgeWords.find(([form]) => form.test(first))?.[1]
  const place = edge ? limit.next + 1 : limit.next
  if (edge ? !isName(tokens, place) : !exams.test(first)) return null
  const rest = tail(tokens, place)
  const named = asPrinted(tokens, place, rest.next)
  return outside('AFTER_EVENT', rest.next, { event: edge ? `${edge} ${named}` : named })
}

/** A word that is no preposition: the name of an event begins. */
const isName = (tokens: Tokens, at: number): boolean =>
  /^\p{L}{3,}$/u.test(tokens.list[at]?.word ?? '') && monthNumber(tokens.list[at]?.word ?? '') === null

/** «III четверть», «в конце 1-й и 2-й четвертей», «один раз в триместр»: their days are set by the schedule of lessons. */
function readSchoolTerm(tokens: Tokens, at: number): Outside | null {
  const start = during(tokens, at)?.next ?? onceIn(tokens, at)?.next ?? at
  const side = edgeOf(tokens, start)
  let place = side?.next ?? start
  for (let ordinal = readOrdinal(tokens, place); ordinal; ordinal = readOrdinal(tokens, place))
    place = joinOrdinals(tokens, ordinal.next)?.next ?? ordinal.next
  const term = schoolTerm(tokens, lessonsWord(tokens, place)?.next ?? place)
  if (!term) return null
  const end = side && (tokens.list[side.next - 1]?.word.startsWith('кон') ? 'конец ' : 'начало ')
  const event = `${end ?? ''}${printed(tokens, side?.next ?? start, term.next)}`
  return outside('AFTER_EVENT', term.next, { event })
}

/** The event as printed, its first word in the nominative where the ending tells it, exams in capitals. */
export function eventName(tokens: Tokens, from: number, to: number): string {
  return asPrinted(tokens, from, to)
    .replace(/^(\p{L}+[нт]и)я(?!\p{L})/iu, '$1е')
    .replace(/^начала(?!\p{L})/iu, 'начало')
}

/** The words as printed, exams in capitals, without what joins the next term. */
const asPrinted = (tokens: Tokens, from: number, to: number): string =>
  printed(tokens, from, to)
    .replace(/\p{L}+/gu, word => (exams.test(word) ? word.toUpperCase() : word))
    .replace(/[\s,]+(но|а|и|в|во|на)$/iu, '')
