import type { Tokens } from '../words/normalise.ts'
import { type Match, phrase, phrases } from '../words/phrase.ts'

/** Words that introduce a term and say nothing about its time. */
const headings = phrases(
  'в|во? срок|сроки|дата|даты исполнени*|реализаци*|проведени*|выполнени*|представлени*|сдачи|окончания',
  'в? срок|сроки|дата',
  'в|за период',
  'в? течени*',
  'на протяжени*',
  'включительно',
)
/** The stage of the work that the next term belongs to: «март 2023, реализация до конца 2023». */
const stages = phrases(
  'разработка|подготовка|реализация|проведение|выполнение|исполнение|внедрение|утверждение|согласование',
)
/** The occasion of a day, named in brackets: «август (педсовет)». */
const occasions = phrases(
  '( педсовет|совещание|семинар|конференция|заседание )',
  '( педагогическ* совет )',
  '( родительск* собрание )',
)
/** How often, where it is once: «однократно, до 1 июня». */
const once = phrases('однократно|единожды|единовременно|разово')
const hours = phrase('ч|час|часа|часов|часам')
const until = phrases('не позднее|позже', 'до|к|в')

export const readLabel = (tokens: Tokens, at: number): Match | null =>
  occasions(tokens, at) ??
  once(tokens, at) ??
  headings(tokens, at) ??
  stages(tokens, at) ??
  readClock(tokens, at)

/** An hour, which a term in days does without: «15.12.2023, 17:00», «до 17.00», «до 12 часов». */
const readClock = (tokens: Tokens, at: number): Match | null =>
  readHour(tokens, until(tokens, at)?.next ?? at)

export function readHour(tokens: Tokens, at: number): Match | null {
  const [hour, mark, minute] = tokens.list.slice(at, at + 3)
  if (hour?.number == null || hour.number > 24) return null
  const whole = hours(tokens, at + 1)
  if (whole) return { next: pastDot(tokens, whole.next) }
  if (minute?.number == null || minute.digits !== 2 || minute.number > 59) return null
  const isClock = mark?.word === ':' || (mark?.word === '.' && (minute.number === 0 || minute.number > 12))
  if (!isClock) return null
  const next = hours(tokens, at + 3)?.next
  return { next: next === undefined ? at + 3 : pastDot(tokens, next) }
}

const pastDot = (tokens: Tokens, at: number): number =>
  tokens.list[at]?.word === '.' && tokens.list[at - 1]?.word === 'ч' ? at + 1 : at
