import { monthNumber } from './months.ts'
import type { Tokens } from './normalise.ts'
import { phrase, phrases } from './phrase.ts'

/** A year named by the one that is reported on: so many years later, or earlier where the number is negative. */
export type NearYear = { readonly later: number; readonly isSchool: boolean; readonly next: number }

const adjectives: readonly (readonly [ReturnType<typeof phrase>, number])[] = [
  [phrase('следующ*|последующ*|будущ*|наступающ*|очередн*'), 1],
  [phrases('тек .', 'текущ*|тек|этого|этом|этот|сего|настоящ*|отчетн*'), 0],
  [phrase('прошл*|предыдущ*|прошедш*|истекш*|предшествующ*'), -1],
]
const school = phrases('учебн*', 'уч .?')
const yearWord = phrases('календарн*? год|года|году|годом', 'г .?')
const initials = phrases('т|с . г .?', 'т|с г .?')
/** «с сентября текущего по май следующего года»: the word «год» comes with the second. */
const shared = phrase('-|по|до')

const following = phrases(
  'год|года|году ,? следующ* за отчетн*|текущ* годом|периодом?',
  'следующ* за отчетн*|текущ* год|года|году',
)
const preceding = phrases('год|года|году ,? предшествующ* отчетн*|текущ* году|периоду?')

/** «следующего года», «в текущем учебном году», «т.г.», «года, следующего за отчётным». */
export function readNearYear(tokens: Tokens, at: number): NearYear | null {
  const after = following(tokens, at)
  if (after) return { later: 1, isSchool: false, next: after.next }
  const before = preceding(tokens, at)
  if (before) return { later: -1, isSchool: false, next: before.next }
  const short = initials(tokens, at)
  if (short) return { later: 0, isSchool: false, next: short.next }
  for (const [form, later] of adjectives) {
    const found = form(tokens, at)
    const lessons = found && school(tokens, found.next)
    const end = found && yearWord(tokens, lessons?.next ?? found.next)
    if (end) return { later, isSchool: lessons !== null, next: end.next }
    const isShared = found && !lessons && monthNumber(tokens.list[at - 1]?.word ?? '') !== null
    if (isShared && shared(tokens, found.next)) return { later, isSchool: false, next: found.next }
  }
  return null
}
