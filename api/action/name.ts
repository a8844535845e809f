import { apiError } from '../graphql/errors/table.ts'
import type { Work } from './work.ts'

/** Signs that nobody sees, or that turn the text around them: two names that differ by them alone look the same. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu

/**
 * A name as registers keep it: composed (NFC), one blank between words, none around them, without signs that nobody sees.
 * Empty where nothing is left.
 */
export function plainName(given: string): string {
  return given.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').replace(/ +/g, ' ').trim()
}

/** What is wrong with a name that `plainName` gave, or null. */
export function faultOfName(name: string, { context }: Pick<Work, 'context'>): string | null {
  if (name === '') return 'напишите название.'
  const longest = context.limits.nameLength
  return [...name].length > longest ? `название длиннее ${longest} знаков: сократите его.` : null
}

/** A plain name; BAD_INPUT where it is none. */
export function requireName(work: Work, given: string): string {
  const name = plainName(given)
  const fault = faultOfName(name, work)
  if (fault) throw apiError('BAD_INPUT', `Исправьте название: ${fault}`)
  return name
}
