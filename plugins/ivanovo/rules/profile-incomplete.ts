import { defineRule, given } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'

const all = Array.from({ length: 10 }, (_, index) => index + 1)

/** A profile that has not ten factors, one significance each [ROD-R01]. */
export const profileIncomplete = defineRule({
  code: 'IVANOVO_PROFILE_INCOMPLETE',
  level: 'REFUSAL',
  sentence:
    'В рисковом профиле указаны не все факторы, или фактор повторён. Укажите все десять факторов, каждый один раз.',
  act: rodniki,
  item: 'раздел II проекта',
  basis: 'STATED',
  at: { mutation: { numbers: given<readonly number[]>() } },
  check: ({ numbers }) => {
    const missing = all.filter(number => !numbers.includes(number))
    const twice = [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))]
    const unknown = numbers.filter(number => !all.includes(number))
    const details = [
      ...(missing.length > 0 ? [`нет факторов ${missing.join(', ')}`] : []),
      ...(twice.length > 0 ? [`указаны дважды ${twice.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`нет таких номеров: ${unknown.join(', ')}`] : []),
    ]
    return details.length > 0 ? [{ detail: details.join('; ') }] : []
  },
  cases: [{ on: '2021-02-01', breaks: { numbers: all.slice(1) }, meets: { numbers: all } }],
})
