import { printed, type Tokens } from './normalise.ts'
import type { Match } from './phrase.ts'

/** Documents that schedules are named after: stem, nominative singular, nominative plural. */
const documents: readonly (readonly [string, string, string])[] = [
  ['план', 'план', 'планы'],
  ['график', 'график', 'графики'],
  ['расписани', 'расписание', 'расписания'],
  ['приказ', 'приказ', 'приказы'],
  ['распоряжени', 'распоряжение', 'распоряжения'],
  ['регламент', 'регламент', 'регламенты'],
  ['календар', 'календарь', 'календари'],
  ['программ', 'программа', 'программы'],
  ['циклограмм', 'циклограмма', 'циклограммы'],
  ['карт', 'карта', 'карты'],
  ['положени', 'положение', 'положения'],
  ['порядк', 'порядок', 'порядки'],
  ['срок', 'срок', 'сроки'],
  ['требовани', 'требование', 'требования'],
  ['рекомендаци', 'рекомендация', 'рекомендации'],
]
const forms = documents.map(
  ([stem, one, many]) => [new RegExp(`^${stem}(ом|ем|у|ю|ой|е|(ами|ями|ам|ям))$`, 'u'), one, many] as const,
)

/** Words that may come between «по» or «с» and the document. */
const MOST_ADJECTIVES = 3

export type Heading = { readonly name: string; readonly isBare: boolean; readonly next: number }

/** The document after «по» or «в соответствии с», in the nominative: «отдельному графику» → «отдельный график». */
export function readHeading(tokens: Tokens, at: number): Heading | null {
  for (let place = at; place <= at + MOST_ADJECTIVES; place += 1) {
    const noun = nominative(tokens.list[place]?.word ?? '')
    if (!noun) {
      if (!isAdjective(tokens.list[place]?.word ?? '')) return null
      continue
    }
    const adjectives = tokens.list.slice(at, place).map(token => adjective(token.word, noun))
    const second =
      tokens.list[place + 1]?.word === '-' ? nominative(tokens.list[place + 2]?.word ?? '') : null
    const name = [...adjectives, second ? `${noun.name}-${second.name}` : noun.name].join(' ')
    return { name, isBare: place === at && !second, next: second ? place + 3 : place + 1 }
  }
  return null
}

type Noun = { readonly name: string; readonly isPlural: boolean }

function nominative(word: string): Noun | null {
  for (const [form, one, many] of forms) {
    const found = form.exec(word)
    if (found) return { name: found[2] ? many : one, isPlural: found[2] !== undefined }
  }
  return null
}

const isAdjective = (word: string) => /(ым|им|ому|ему|ыми|ими|ой|ей)$/u.test(word)

function adjective(word: string, noun: Noun): string {
  if (noun.isPlural) return word.replace(/(ыми|ым)$/u, 'ые').replace(/(ими|им)$/u, 'ие')
  if (/[ая]$/u.test(noun.name)) return word.replace(/ой$/u, 'ая').replace(/ей$/u, 'яя')
  if (/[ое]$/u.test(noun.name)) return word.replace(/(ым|ому)$/u, 'ое').replace(/(им|ему)$/u, 'ее')
  if (/^(годов|своде)/u.test(word)) return word.replace(/(ым|ому)$/u, 'ой')
  return word.replace(/(ым|ому)$/u, 'ый').replace(/(им|ему)$/u, 'ий')
}

const participle = /^(\p{L}+нн)(ому|ым|ой|ыми|ым)(?!\p{L})/u

/** «графику, утверждённому приказом» → «график, утверждённый приказом». */
function agreeing(rest: string, name: string): string {
  const noun = documents.find(([, one, many]) => name.endsWith(one) || name.endsWith(many))
  const found = participle.exec(rest)
  if (!noun || !found) return rest
  const isPlural = name.endsWith(noun[2])
  const ending = isPlural ? 'ые' : /[ая]$/u.test(name) ? 'ая' : /[ое]$/u.test(name) ? 'ое' : 'ый'
  return `${found[1]}${ending}${rest.slice(found[0].length)}`
}

const unnamed = 'какой именно, не указано'

/** The schedule's name with what follows it; a bare «графику» names nothing, a bare «планом» some plan. */
export function scheduleName(tokens: Tokens, heading: Heading, tail: Match): string | null {
  const rest = agreeing(printed(tokens, heading.next, tail.next), heading.name)
  const isApart = rest !== '' && tokens.list[heading.next]?.word === ','
  const name = rest ? `${heading.name}${isApart ? ',' : ''} ${rest}` : heading.name
  if (!heading.isBare) return name
  if (heading.name === 'график' && !rest) return null
  return /^план( мероприятий)?$/iu.test(name) ? `${name} (${unnamed})` : name
}
