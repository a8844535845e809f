import { apiError, type InputPath } from '../graphql/errors/table.ts'
import type { SettingDefinition } from '../plugin/setting.ts'
import { isDay } from '../term/calendar/days.ts'

/** The value that an input gives a setting: the field of the setting's kind, and no other. */
export interface ValueInput {
  readonly number?: number | null | undefined
  readonly flag?: boolean | null | undefined
  readonly choice?: string | null | undefined
  readonly days?: readonly string[] | null | undefined
}

/** The columns of a stored setting that hold its value. */
export interface ValueColumns {
  readonly number: number | null
  readonly flag: boolean | null
  readonly choice: string | null
  readonly days: string[]
}

const mostDays = 24
const none: ValueColumns = { number: null, flag: null, choice: null, days: [] }
const fieldOf = { NUMBER: 'number', FLAG: 'flag', CHOICE: 'choice', DAYS: 'days' } as const

/** The value as it is stored; BAD_INPUT where it is none that the setting may have. */
export function readValue(
  definition: SettingDefinition,
  input: ValueInput,
  path: 'input' | `input.${string}`,
): ValueColumns {
  const wanted = fieldOf[definition.kind]
  const given = Object.values(fieldOf).filter(field => input[field] != null)
  if (given.length !== 1 || given[0] !== wanted)
    throw apiError(
      'CHOICE_INVALID',
      `Настройка «${definition.title}» задаётся полем ${wanted}: передайте его, и только его.`,
      `${path}.${wanted}`,
    )
  switch (definition.kind) {
    case 'NUMBER':
      return { ...none, number: requireNumber(definition, input.number ?? 0, `${path}.number`) }
    case 'FLAG':
      return { ...none, flag: input.flag ?? null }
    case 'CHOICE':
      return { ...none, choice: requireChoice(definition, input.choice ?? '', `${path}.choice`) }
    case 'DAYS':
      return { ...none, days: requireDays(input.days ?? [], `${path}.days`) }
  }
}

function requireNumber(
  { title, min, max }: SettingDefinition & { readonly kind: 'NUMBER' },
  value: number,
  path: InputPath,
): number {
  if (value >= min && value <= max) return value
  throw apiError(
    'NUMBER_OUT_OF_RANGE',
    `Значение настройки «${title}» указано неверно: передайте число от ${min} до ${max}.`,
    path,
  )
}

function requireChoice(
  { title, choices }: SettingDefinition & { readonly kind: 'CHOICE' },
  value: string,
  path: InputPath,
): string {
  if (choices.includes(value)) return value
  throw apiError(
    'CHOICE_INVALID',
    `У настройки «${title}» такого варианта нет: передайте ${choices.join(', ')}.`,
    path,
  )
}

function requireDays(values: readonly string[], path: InputPath): string[] {
  if (values.length === 0 || values.length > mostDays)
    throw apiError('LIST_SIZE_INVALID', `Укажите от 1 до ${mostDays} дат каждого года.`, path)
  // 29 February is no day of each year.
  const wrong = values.findIndex(value => !/^\d\d-\d\d$/.test(value) || !isDay(`2023-${value}`))
  if (wrong >= 0)
    throw apiError(
      'FORMAT_INVALID',
      'Дата указана неверно: передайте месяц и день, которые есть в каждом году, например 06-30.',
      `${path}[${wrong}]`,
    )
  return [...new Set(values)].sort()
}
