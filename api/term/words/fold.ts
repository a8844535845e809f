import { monthNumber } from './months.ts'
import type { Token } from './normalise.ts'
import { wordedNumber } from './numbers.ts'

const ending = /^(го|ого|й|ый|ий|ой|ей|ое|е|я|ая|ья|ю|ую|ью|ом|ем|м|му|ому|ти|и|х|ух|ех)$/u
const roman = /^(i{1,3}|iv)$/
const opening = /^[«"„“”'‘`‹[]$/u
const closing = /^[»"“”'’`›\]]$/u

/** Makes every spelling of a number one token: «3-я», «третья», «(3)», «31 (тридцать первое)», «"1"». */
export const fold = (tokens: readonly Token[]): readonly Token[] => repeated(quoted(worded(ended(tokens))))

const number = (value: number, first: Token, last: Token): Token => ({
  word: String(value),
  number: value,
  digits: first.digits,
  from: first.from,
  to: last.to,
})

/** Goes through the tokens and puts one token for each few that `merge` finds to be one. */
function merged(
  tokens: readonly Token[],
  merge: (at: number) => { readonly token: Token; readonly next: number } | null,
): readonly Token[] {
  const found: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const one = merge(at)
    const token = one?.token ?? tokens[at]
    if (token) found.push(token)
    at = one?.next ?? at + 1
  }
  return found
}

/** Grammatical endings: «5-го», «10-ти», «3х», «III-й». */
const ended = (tokens: readonly Token[]) =>
  merged(tokens, at => {
    const first = tokens[at]
    if (!first || (first.number === null && !roman.test(first.word))) return null
    const place = tokens[at + 1]?.word === '-' ? at + 2 : at + 1
    const last = tokens[place]
    const isGlued = last && last.from === tokens[place - 1]?.to && ending.test(last.word)
    return isGlued ? { token: { ...first, to: last.to }, next: place + 1 } : null
  })

function worded(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(token => token.word)
  return merged(tokens, at => {
    const found = wordedNumber(words, at)
    const [first, last] = found ? [tokens[at], tokens[found.next - 1]] : []
    return found && first && last ? { token: number(found.value, first, last), next: found.next } : null
  })
}

/** A number or a month in quotation marks; in round brackets only before the word that it counts. */
const quoted = (tokens: readonly Token[]) =>
  merged(tokens, at => {
    const [open, inner, close, after] = tokens.slice(at, at + 4)
    if (!open || !inner || !close) return null
    if (inner.number === null && monthNumber(inner.word) === null) return null
    const isQuoted = opening.test(open.word) && closing.test(close.word)
    const isBracketed =
      open.word === '(' && close.word === ')' && !endsInNumber(tokens, at) && isCounted(after)
    return isQuoted || isBracketed
      ? { token: { ...inner, from: open.from, to: close.to }, next: at + 3 }
      : null
  })

/** True of «25» and 25 before a bracket, which then says the number again. */
const endsInNumber = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.number != null ||
  (closing.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.number != null)

const isCounted = (after: Token | undefined) =>
  after !== undefined && (monthNumber(after.word) !== null || /^(числ|рабоч|дн[яе])/.test(after.word))

/** A number given twice: «5 (пяти)», «пять (5)». */
const repeated = (tokens: readonly Token[]) =>
  merged(tokens, at => {
    const [first, open, again, close] = tokens.slice(at, at + 4)
    if (first?.number == null || open?.word !== '(' || close?.word !== ')') return null
    return again?.number === first.number ? { token: number(first.number, first, close), next: at + 4 } : null
  })
