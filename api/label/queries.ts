import type { Label, LabelledValue } from '../../schema/labels.ts'
import { derived, rootValue } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { labelsOf } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Language, QueryEnumsArgs } from '../graphql/generated/contract.ts'

const inLanguage = ({ ru, en }: LabelledValue, language: Language | null | undefined): Label =>
  language === 'EN' ? en : ru

interface Spoken {
  readonly language?: Language | null | undefined
}

export const EnumValue: Resolvers<'label', 'EnumValue'> = {
  label: derived((value: LabelledValue, { language }: Spoken) => inLanguage(value, language).label),
  shortLabel: derived((value: LabelledValue, { language }: Spoken) => inLanguage(value, language).shortLabel),
}

export const Query: Resolvers<'label', 'Query'> = {
  enums: rootValue((_, { names }: QueryEnumsArgs, __, { schema }) => {
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
  }),
}
