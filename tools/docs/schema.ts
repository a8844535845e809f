import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { createSchema } from '../../api/graphql/schema.ts'
import { plugins } from '../../plugins/index.ts'
import { table } from './markdown.ts'

const schema = createSchema(plugins)
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  type => type != null,
)
const types = Object.values(schema.getTypeMap())
  .filter(type => !isIntrospectionType(type) && !roots.some(root => root === type))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1))

type Field = GraphQLField<unknown, unknown> | GraphQLInputField

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s*\n\s*/g, ' ')

/** A field with its arguments, as a client writes it. */
const headOf = (field: Field): string => {
  const args = 'args' in field ? field.args.map(({ name, type }) => `${name}: ${type}`) : []
  return `\`${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}\``
}

const deprecated = ({ deprecationReason }: Field): string =>
  deprecationReason ? ` Устарело: ${deprecationReason}` : ''

const fieldsOf = (fields: readonly Field[]): string =>
  table(
    ['Поле', 'Тип', 'Значение'],
    ['---', '---', '---'],
    fields.map(field => [
      headOf(field),
      `\`${field.type}\``,
      `${line(field.description)}${deprecated(field)}`,
    ]),
  )

const sectionOf = ({ name, description }: GraphQLNamedType, ...blocks: readonly string[]) => [
  `## \`${name}\``,
  ...(description ? [line(description)] : []),
  ...blocks,
]

const source =
  'Описания – из контракта. Сервер даёт то же самое интроспекцией, для тех плагинов, которые на нём работают.'

/** Root fields: what a client can read and do. */
export const operationsBlocks = (): readonly string[] => [
  source,
  ...roots.flatMap(root => sectionOf(root, fieldsOf(Object.values(root.getFields())))),
]

/** What is answered: objects, interfaces, unions and scalars. */
export const objectsBlocks = (): readonly string[] => [
  source,
  ...types.flatMap(type => {
    if (isObjectType(type) || isInterfaceType(type))
      return sectionOf(type, fieldsOf(Object.values(type.getFields())))
    if (isUnionType(type))
      return sectionOf(
        type,
        type
          .getTypes()
          .map(one => `\`${one.name}\``)
          .join(', '),
      )
    return isScalarType(type) && !isSpecifiedScalarType(type) ? sectionOf(type) : []
  }),
]

/** What is sent: filters and inputs of mutations. */
export const inputsBlocks = (): readonly string[] => [
  source,
  ...types
    .filter(isInputObjectType)
    .flatMap(type => sectionOf(type, fieldsOf(Object.values(type.getFields())))),
]

/** Enums with the labels of their values. */
export const enumsBlocks = (): readonly string[] => [
  source,
  ...types.filter(isEnumType).flatMap(type =>
    sectionOf(
      type,
      table(
        ['Элемент', 'Значение'],
        ['---', '---'],
        type.getValues().map(({ name, description }) => [`\`${name}\``, line(description)]),
      ),
    ),
  ),
]
