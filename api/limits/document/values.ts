import { apiError } from '../../graphql/errors/table.ts'
import type { Limits } from '../../server/limits.ts'

export type ValueLimits = Pick<Limits, 'inputDepth' | 'inputItems' | 'text'>

/** Fields of one object at most: no input of the schema has as many, and a wrong value is described field by field. */
const mostFields = 100

export const tooDeep = (most: number): string =>
  `Передаваемое значение вложено глубже ${most} уровней: упростите его, например условие отбора.`

export const tooManyItems = (most: number): string =>
  `В передаваемых списках больше ${most} элементов: разделите запрос на несколько.`

/**
 * Refuses values out of JSON whose objects and lists lie too deep within each other, whose lists have too many items in
 * all, or that hold text PostgreSQL cannot. Goes without recursion, for what it is given may be of any depth.
 */
export function checkValues(values: readonly unknown[], limits: ValueLimits): void {
  let items = 0
  let level = values
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = []
    for (const one of level) {
      if (typeof one === 'string') checkText(one, limits)
      if (typeof one !== 'object' || one === null) continue
      if (depth >= limits.inputDepth) throw apiError('TOO_COSTLY', tooDeep(limits.inputDepth))
      const within = Object.values(one)
      if (Array.isArray(one)) items += within.length
      else if (within.length > mostFields) throw tooManyFields()
      if (items > limits.inputItems) throw apiError('TOO_COSTLY', tooManyItems(limits.inputItems))
      for (const inner of within) next.push(inner)
    }
    level = next
  }
}

const tooManyFields = () =>
  apiError('TOO_COSTLY', `В одном передаваемом объекте больше ${mostFields} полей: удалите лишние.`)

/** Refuses text that is too long, or cannot be stored: a NUL, or half of a surrogate pair. */
export function checkText(text: string, { text: longest }: Pick<Limits, 'text'>): void {
  if (text.length > longest) {
    throw apiError('TEXT_TOO_LONG', `Текст длиннее ${longest} знаков: сократите его или приложите файлом.`)
  }
  if (text.includes('\u0000')) {
    throw apiError('TEXT_UNSTORABLE', 'В тексте запроса есть нулевой символ (U+0000): удалите его.')
  }
  if (!text.isWellFormed()) {
    throw apiError(
      'TEXT_UNSTORABLE',
      'В тексте запроса есть половина символа (суррогат без пары): удалите её.',
    )
  }
}

/** The items of all lists in a value that `checkValues` has let pass. */
export function itemsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce((sum: number, one) => sum + itemsIn(one), Array.isArray(value) ? inner.length : 0)
}
