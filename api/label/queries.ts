import type { Label, LabelledValue } from '../../schema/labels.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Language } from '../graphql/generated/contract.ts'

const inLanguage = ({ ru, en }: LabelledValue, language: Language | null | undefined): Label =>
  language === 'EN' ? en : ru

export const EnumValue: Resolvers<'label', 'EnumValue'> = {
  label: (value, { language }) => inLanguage(value, language).label,
  shortLabel: (value, { language }) => inLanguage(value, language).shortLabel,
}

export const Query: Resolvers<'label', 'Query'> = {
  enums: (_, { names }, __, { schema }) => {
    const all = labelsOf(schema)
    if (!names) return all
    const known = new Set(all.map(({ name }) => name))
    const unknown = names.findIndex(name => !known.has(name))
    if (unknown >= 0)
      throw apiError(
        'NOT_INCLUDED',
        `Перечисления из строки ${unknown + 1} поля names нет: исправьте имя; все имена даёт запрос без names.`,
      )
    return all.filter(({ name }) => names.includes(name))
  },
}
