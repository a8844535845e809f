import { monthNumber } from './months.ts'

/** What scanning and a wrong keyboard layout make of digits. */
const digitTwins: Readonly<Record<string, string>> = {
  З: '3',
  з: '3',
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  І: '1',
  і: '1',
  '|': '1',
  б: '6',
  S: '5',
  B: '8',
}
/** What they make of letters. */
const letterTwins: Readonly<Record<string, string>> = { 0: 'о', 1: 'л', 3: 'з', 6: 'б' }
/** What they make of Roman numerals: «П» is a II, «Ш» a III, «У» a V. */
const romanTwins: Readonly<Record<string, string>> = {
  1: 'i',
  l: 'i',
  '|': 'i',
  і: 'i',
  І: 'i',
  У: 'v',
  у: 'v',
  П: 'ii',
  Ш: 'iii',
}

const romanLike = /^[1lIiІі|VvУуПШ]+$/u
const afterRoman =
  /^(?:-?(?:й|я|е|го|ый|ая|ое|ом))?(?: ?(?:,|-|и|по) ?[1-4lIiІі|VvУуПШ]+(?:-?(?:й|я|е|го|ое|ая))?)* ?(?:квартал|кв[ .]|полугод|декад|половин|недел)/iu
const digitLike = /^[\dЗзОоOolIІі|бSB]+$/u
const sign = '[\\dЗзОоOolIІі|]'
const beforeMonth = new RegExp(`^[./]${sign}`, 'u')
const beforeWord = /^(?:-?(?:го|е|ое))?["»”“)\]]? ?\.? ?(?<word>\p{L}+)/u
const inList = new RegExp(`^ ?(?:,|и|-|по) ?${sign}`, 'u')

/** A run of letters and digits with what it was taken for; null where it is what it looks like. */
export function corrected(run: string, after: string): string | null {
  if (/^\d+$/.test(run)) return null
  if (romanLike.test(run) && afterRoman.test(after)) {
    const roman = [...run].map(sign => romanTwins[sign] ?? sign.toLowerCase()).join('')
    return /^(i{1,3}|iv)$/.test(roman) ? roman : null
  }
  if (/^[Зз]$/u.test(run) && afterRoman.test(after)) return '3'
  if (digitLike.test(run)) return asDay(run, after)
  if (!/\d/.test(run)) return null
  const word = [...run].map(sign => letterTwins[sign] ?? sign).join('')
  return monthNumber(word.toLowerCase()) === null ? null : word
}

function asDay(run: string, after: string): string | null {
  const digits = [...run].map(sign => digitTwins[sign] ?? sign).join('')
  const isMixed = /\d/.test(run)
  if (isMixed && !/[бSB]/.test(run)) return digits
  const isAlone = /^[ЗlI|]$/.test(run)
  if (!isMixed && !isAlone && (run.length !== 2 || run.endsWith('I'))) return null
  const isListed = /^[Зl|]/u.test(run) && inList.test(after)
  return isListed || isDay(after) ? digits : null
}

function isDay(after: string): boolean {
  const word = beforeWord.exec(after)?.groups?.word?.toLowerCase() ?? ''
  return beforeMonth.test(after) || monthNumber(word) !== null || word.startsWith('числ')
}
