import { apiError } from '../graphql/errors/table.ts'
import type { Work } from './work.ts'

/** What is wrong with a name, or null. */
export function faultOfName(name: string, { context }: Pick<Work, 'context'>): string | null {
  if (name === '') return 'укажите название.'
  const longest = context.limits.nameLength
  return [...name].length > longest ? `название длиннее ${longest} знаков: сократите его.` : null
}

/** Returns the name; BAD_INPUT if it is invalid. */
export function requireName(work: Work, name: string): string {
  const fault = faultOfName(name, work)
  if (fault) throw apiError('FORMAT_INVALID', `Исправьте название: ${fault}`)
  return name
}
