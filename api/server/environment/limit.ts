import { type Bilingual, integer, variable } from './variable.ts'

/** Units of limits in English and in Russian. */
const units = {
  levels: 'уровни',
  aliases: 'псевдонимы',
  directives: 'директивы',
  tokens: 'лексемы',
  brackets: 'скобки',
  fragments: 'фрагменты',
  fields: 'поля',
  operations: 'операции',
  nodes: 'записи',
  values: 'значения',
  characters: 'знаки',
  schools: 'школы',
  bytes: 'байты',
  files: 'файлы',
  obligations: 'обязательства',
  rows: 'строки',
  'requests/minute': 'запросы в минуту',
  requests: 'запросы',
  proxies: 'прокси',
  ms: 'мс',
  subscriptions: 'подписки',
  connections: 'соединения',
  days: 'дни',
} as const

/** A limit of the server: its variable, its default, its range and unit. */
export interface Limit {
  readonly variable: string
  readonly default: number
  readonly min: number
  readonly max: number
  readonly unit: Bilingual
  readonly meaning: Bilingual
  readonly formerName?: string
}

/** Declares a limit by its range `[min, default, max]`. */
export const limit = (
  variable: string,
  [min, standard, max]: readonly [number, number, number],
  unit: keyof typeof units,
  { formerName, ...meaning }: Bilingual & { readonly formerName?: string },
): Limit => ({
  variable,
  default: standard,
  min,
  max,
  unit: { en: unit, ru: units[unit] },
  meaning,
  ...(formerName && { formerName }),
})

/** The variable of a limit. */
export const limitVariable = ({ min, max, default: standard, unit, meaning, formerName }: Limit) =>
  variable(integer(min, max).default(standard), {
    meaning,
    value: {
      en: `an integer from ${min} to ${max} (${unit.en})`,
      ru: `ожидается целое число от ${min} до ${max} (${unit.ru})`,
    },
    ...(formerName && { formerName }),
  })
