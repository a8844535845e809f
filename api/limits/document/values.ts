import { InputError, type Mistake } from '../../graphql/errors/mistakes.ts'
import type { InputReason } from '../../graphql/errors/reasons.ts'
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
 * Refuses named values out of JSON whose objects and lists lie too deep within each other, whose lists have too many items in
 * all, or that hold text PostgreSQL cannot. Goes without recursion, for what it is given may be of any depth.
 */
export function checkValues(named: readonly (readonly [string, unknown])[], limits: ValueLimits): void {
  let items = 0
  let areStorable = true
  let level: readonly unknown[] = named.map(([, value]) => value)
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = []
    for (const one of level) {
      if (typeof one === 'string') areStorable &&= faultOfText(one, limits) === null
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
  // Not deep, as has been found: what is wrong is looked for with its path.
  if (!areStorable) throw new InputError(named.flatMap(([name, one]) => faultsIn(one, name, limits)))
}

function faultsIn(value: unknown, path: string, limits: ValueLimits): readonly Mistake[] {
  if (typeof value === 'string') {
    const fault = faultOfText(value, limits)
    return fault ? [{ ...fault, path }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    faultsIn(one, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, limits),
  )
}

const tooManyFields = () =>
  apiError('TOO_COSTLY', `В одном передаваемом объекте больше ${mostFields} полей: удалите лишние.`)

interface TextFault {
  readonly reason: InputReason
  readonly message: string
}

/** What is wrong with a text that is too long, or cannot be stored: with a NUL, or half of a surrogate pair. */
function faultOfText(text: string, { text: longest }: Pick<Limits, 'text'>): TextFault | null {
  if (text.length > longest)
    return {
      reason: 'TEXT_TOO_LONG',
      message: `Текст длиннее ${longest} знаков: сократите его или приложите файлом.`,
    }
  const reason = 'TEXT_UNSTORABLE'
  if (text.includes('\u0000'))
    return { reason, message: 'В тексте запроса есть нулевой символ (U+0000): удалите его.' }
  if (!text.isWellFormed())
    return { reason, message: 'В тексте запроса есть половина символа (суррогат без пары): удалите её.' }
  return null
}

/** Refuses text that is too long or cannot be stored. */
export function checkText(text: string, limits: Pick<Limits, 'text'>): void {
  const fault = faultOfText(text, limits)
  if (fault) throw apiError(fault.reason, fault.message)
}

/** The items of all lists in a value that `checkValues` has let pass. */
export function itemsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce((sum: number, one) => sum + itemsIn(one), Array.isArray(value) ? inner.length : 0)
}
