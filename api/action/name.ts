import { apiError } from '../graphql/errors/table.ts'
import type { Work } from './work.ts'

/** Invisible characters and characters of direction: names that differ only by them look the same. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu

/**
 * A normalized name: composed (NFC), single spaces between words, none at the ends, no invisible characters. Empty if
 * nothing is left.
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

/** A plain name; BAD_INPUT if it is none. */
export function requireName(work: Work, given: string): string {
  const name = plainName(given)
  const fault = faultOfName(name, work)
  if (fault) throw apiError('BAD_INPUT', `Исправьте название: ${fault}`)
  return name
}
