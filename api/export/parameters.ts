import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
} from 'graphql'
import { decodeInput } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import type { Exported } from './catalog.ts'

/** The parameters of an address, by name. */
export type Parameters = Readonly<Record<string, string>>

const wrong = (name: string, why: string) =>
  apiError('FORMAT_INVALID', `Параметр ${name} не подходит: ${why}`)

/** BAD_INPUT where a parameter is given twice. */
export function parametersOf(query: unknown): Parameters {
  const given = Object.entries(Object(query))
  const twice = given.find(([, value]) => typeof value !== 'string')
  if (twice) throw wrong(twice[0], 'он указан несколько раз, оставьте один.')
  return Object.fromEntries(given) as Parameters
}

/** The arguments of a list's field that are no page and no order: its filter and its day. */
const paging = new Set(['first', 'after', 'last', 'before', 'orderBy'])

/** The parameters that select records of a list: the fields of its filter and its other arguments. */
export function selectorsOf(schema: GraphQLSchema, { name, list }: Exported): readonly GraphQLArgument[] {
  const field = list ? schema.getQueryType()?.getFields()[name] : undefined
  return (field?.args ?? []).filter(one => !paging.has(one.name))
}

/** The arguments of a list by parameters: `state=OVERDUE`, `oryol.kind=…` for a plugin's own, `on=2026-12-01`. */
export function argumentsOf(
  schema: GraphQLSchema,
  exported: Exported,
  given: Parameters,
): Readonly<Record<string, unknown>> {
  const args = selectorsOf(schema, exported)
  const filter = args.find(({ name }) => name === 'filter')
  const read: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(given)) {
    const own = args.find(one => one.name === name && one.name !== 'filter')
    if (own) read[name] = coerced(name, own.type, fromText(name, own.type, text))
    else if (filter) read.filter = withPart(filter, name, text, Object(read.filter))
    else throw unknown(name)
  }
  const type = filter && getNamedType(filter.type)
  return isInputObjectType(type) && read.filter
    ? { ...read, filter: decodeInput(schema, type, coerced('filter', type, read.filter), 'filter') }
    : read
}

const unknown = (name: string) =>
  wrong(name, 'такого нет у этого списка. Какие есть, сказано в /openapi.json.')

/** A filter with one more field, which a dot places in a part of it. */
function withPart(filter: GraphQLArgument, name: string, text: string, read: object): object {
  const names = name.split('.')
  let field: Pick<GraphQLInputField, 'type'> = filter
  for (const one of names) {
    const type: GraphQLInputType = getNamedType(field.type)
    const next = isInputObjectType(type) ? type.getFields()[one] : undefined
    if (!next || getNamedType(next.type) === type) throw unknown(name)
    field = next
  }
  const value = fromText(name, field.type, text)
  const within = (at: object, [head = '', ...rest]: readonly string[]): object => ({
    ...at,
    [head]: rest.length === 0 ? value : within(Object(Object(at)[head]), rest),
  })
  return within(read, names)
}

/** A value as JSON would hold it. */
function fromText(name: string, given: GraphQLInputType, text: string): unknown {
  const type = getNullableType(given)
  if (isListType(type)) return text.split(',').map(one => fromText(name, type.ofType, one))
  const { name: named } = getNamedType(type)
  if (isInputObjectType(type)) throw unknown(name)
  if (named === 'Boolean' && /^(?:true|false)$/.test(text)) return text === 'true'
  if ((named === 'Int' || named === 'Float') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return text
}

const coerced = (name: string, type: GraphQLInputType, value: unknown): unknown =>
  coerceInputValue(value, type, (path, _value, { message }) => {
    const expected = getNamedType(type)
    const among = isEnumType(expected)
      ? `: ${expected
          .getValues()
          .map(one => one.name)
          .join(', ')}`
      : ''
    // The executor's own sentences are English.
    const isOurs = /[а-я]/i.test(message)
    throw wrong(
      path.length > 0 ? path.join('.') : name,
      isOurs ? message : `ожидается ${expected.name}${among}.`,
    )
  })

/** A moment as the contract's DateTime. */
export function momentOf(schema: GraphQLSchema, name: string, text: string): string {
  const type = schema.getType('DateTime')
  if (!isInputType(type)) throw new Error('the contract has no DateTime')
  const moment = coerced(name, type, text)
  return moment instanceof Date ? moment.toISOString() : String(moment)
}

/** The database id of the last record that the caller has; it must be one of these types. */
export function afterOf(text: string | undefined, types: readonly string[]) {
  if (text === undefined) return null
  const read = readId(text)
  if (read && types.includes(read.type)) return read
  throw apiError(
    'CURSOR_INVALID',
    'Параметр after не подходит: передайте id последней полученной записи этой же выгрузки.',
  )
}
