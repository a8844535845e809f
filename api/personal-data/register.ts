import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql'
import { isMarked } from '../access/personal-data.ts'
import { bindingOf } from '../graphql/binding/schema-extensions.ts'

/** What personal data may be, by the category of `@personalData`. */
export const categories = {
  NAME: { en: 'name', ru: 'Фамилия, имя, отчество' },
  CONTACT: { en: 'contact', ru: 'Контакты' },
  POSITION: { en: 'position and duties', ru: 'Должность и обязанности' },
  ACCOUNT: { en: 'account', ru: 'Учётная запись' },
  TEXT: { en: 'text that may name a person', ru: 'Текст, в котором может быть назван человек' },
} as const

/** How long they are kept, by the retention of `@personalData`. */
export const retentions = {
  EMPLOYMENT: {
    en: 'while the person holds the position; then `podyom personal-data erase`',
    ru: 'пока человек занимает должность; затем `podyom personal-data erase`',
  },
  ACCOUNT: {
    en: 'while the account is in use; then `podyom personal-data erase`',
    ru: 'пока учётная запись действует; затем `podyom personal-data erase`',
  },
  RECORD: {
    en: 'as long as the record; `podyom personal-data erase` masks a name that it knows for certain, and lists the rest for an editor',
    ru: 'столько же, сколько запись; `podyom personal-data erase` заменяет имя, в котором нет сомнений, и перечисляет остальное для правки',
  },
  AUDIT: {
    en: 'as long as the audit log, which is never changed; the API shows it without the names that were erased',
    ru: 'столько же, сколько журнал действий: он не изменяется, но API показывает его без стёртых имён',
  },
} as const

/** One line of the register of processing. */
export interface RegisterEntry {
  readonly type: string
  readonly field: string
  readonly category: keyof typeof categories
  readonly purpose: string
  readonly retention: keyof typeof retentions
  /** Read only with the right to personal data and a purpose. */
  readonly isGuarded: boolean
}

/** The fields that may hold personal data, by type and in the order of the contract. */
export const personalDataRegister = (schema: GraphQLSchema): readonly RegisterEntry[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type =>
      Object.values(type.getFields()).flatMap(({ name, astNode }) => {
        const coordinate = `${type.name}.${name}`
        const { personalData } = bindingOf(schema, coordinate)
        if (!personalData) return []
        const { category, purpose, retention } = personalData
        if (!isIn(categories, category) || !isIn(retentions, retention))
          throw new Error(`@personalData of ${coordinate} has an unknown category or retention`)
        return [
          {
            type: type.name,
            field: name,
            category,
            purpose,
            retention,
            isGuarded: isMarked(astNode?.directives),
          },
        ]
      }),
    )

const isIn = <T extends object>(table: T, name: string): name is keyof T & string =>
  Object.hasOwn(table, name)

/** The fields of the contract that hold texts and are not in the register, by type. */
export const otherTexts = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !/(Edge|Page|PageInfo)$/.test(name))
    .flatMap(type =>
      Object.values(type.getFields())
        .filter(field => getNamedType(field.type).name === 'String')
        .filter(({ name }) => !bindingOf(schema, `${type.name}.${name}`).personalData)
        .map(({ name }) => `${type.name}.${name}`),
    )
