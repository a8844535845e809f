import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { firstYear, isPlausibleYear, lastYear } from '../../calendar/years.ts'
import { cleanLine, cleanLines } from '../../text/clean.ts'
import { cleanSchoolYear } from '../../text/school-year.ts'
import { checkEach, partOf } from '../errors/mistakes.ts'
import { apiError } from '../errors/table.ts'
import { idOf } from '../global-id.ts'
import type { Resolver } from './bind.ts'
import type { Binding, FieldBinding } from './directives.ts'

/** Converts a value of an input type to what is stored; the path is its position. */
export type Decode = (value: unknown, path: string) => unknown

/** The IDs of inputs of which neither `@of` nor their name says what they name. */
export const unnamedIds = (schema: GraphQLSchema, binding: Binding): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap(type =>
      Object.values(type.getFields()).map(field => [`${type.name}.${field.name}`, field] as const),
    )
    .filter(([, { type }]) => getNamedType(type).name === 'ID')
    .filter(([coordinate, { name }]) => !binding.get(coordinate)?.idTypes && !schema.getType(capital(name)))
    .map(([coordinate]) => coordinate)

/**
 * Makes of an input what is stored: global ids become database ids, of the type that the SDL says by `@of` or by the
 * field's name, and texts are cleaned. BAD_INPUT where an id names a record of another type, and where a field is null
 * that the SDL calls `@notNull`, with the paths of all such values. What names records of several types stays as it is.
 */
export function inputDecoder(binding: Binding): (type: GraphQLInputObjectType) => Decode {
  const known = new Map<string, Decode>()
  const ofObject = (type: GraphQLInputObjectType): Decode => {
    const found = known.get(type.name)
    if (found) return found
    const fields = new Map<string, Decode>()
    const decode: Decode = (value, path) => decodeObject(fields, value, path)
    // Known before its fields are, for an input may hold itself.
    known.set(type.name, decode)
    // A filter may look up to the end of time; what is written down has happened or will.
    const ofDay = type.name.endsWith('Filter') ? asItIs : plausibleDay
    for (const { name, type: given } of Object.values(type.getFields())) {
      const bound = binding.get(`${type.name}.${name}`) ?? {}
      const named = getNamedType(given)
      const ofValue = inLists(given, named.name === 'Date' ? ofDay : ofNamed(name, named, bound))
      fields.set(name, bound.isNotNull ? notNull(ofValue) : ofValue)
    }
    return decode
  }
  const ofNamed = (name: string, type: GraphQLNamedInputType, bound: FieldBinding): Decode => {
    if (isInputObjectType(type)) return ofObject(type)
    if (type.name === 'String') return bound.isMultiline ? asLines : lineOf(name)
    const [recordType = capital(name), ...others] = bound.idTypes ?? []
    if (type.name !== 'ID' || others.length > 0) return asItIs
    return value => idOf(recordType, String(value))
  }
  return ofObject
}

/**
 * Decodes the arguments of a field: the input objects (filters) and the texts; actions decode theirs by themselves. Null
 * if there is nothing to decode.
 */
export function argumentDecoder(
  field: Pick<GraphQLField<unknown, unknown>, 'args'> | undefined,
  decoderOf: (type: GraphQLInputObjectType) => Decode,
): (<A extends Arguments>(args: A) => A) | null {
  const decoders = (field?.args ?? []).flatMap(({ name, type }) => {
    const named = getNamedType(type)
    if (isInputObjectType(named)) return [[name, inLists(type, decoderOf(named))] as const]
    return named.name === 'String' ? [[name, inLists(type, lineOf(name))] as const] : []
  })
  if (decoders.length === 0) return null
  return args => {
    const decoded = decoders.flatMap(([name, decode]) =>
      args[name] == null ? [] : [[name, decode(args[name], name)]],
    )
    return { ...args, ...Object.fromEntries(decoded) }
  }
}

type Arguments = Readonly<Record<string, unknown>>

/** A resolver that gets its arguments decoded. */
export function decodeArguments(
  field: GraphQLField<unknown, unknown> | undefined,
  decoderOf: (type: GraphQLInputObjectType) => Decode,
  resolve: Resolver,
): Resolver {
  const decode = argumentDecoder(field, decoderOf)
  return decode ? (parent, args, context, info) => resolve(parent, decode(args), context, info) : resolve
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

// Coerced by GraphQL: a value of the scalar String is a string, an object is one of the input's fields, a list is a list.
const asItIs: Decode = value => value
const asLine: Decode = value => cleanLine(value as string)
const asSchoolYear: Decode = value => cleanSchoolYear(value as string)
const lineOf = (name: string): Decode => (/^schoolYears?$/.test(name) ? asSchoolYear : asLine)
const asLines: Decode = value => cleanLines(value as string)

const plausibleDay: Decode = (value, path) => {
  const year = String(value).slice(0, 4)
  if (isPlausibleYear(Number(year))) return value
  throw apiError(
    'DATE_OUT_OF_RANGE',
    `Значение не подходит (${partOf(path)}): год ${year} слишком далёк. Проверьте дату: допустимы годы от ${firstYear} до ${lastYear}.`,
  )
}

function decodeObject(fields: ReadonlyMap<string, Decode>, value: unknown, path: string): unknown {
  const parts = Object.entries(value as object)
  const pathOf = (index: number) => `${path}.${parts[index]?.[0]}`
  return Object.fromEntries(
    checkEach(parts, pathOf, ([name, part], index) => [
      name,
      fields.get(name)?.(part, pathOf(index)) ?? part,
    ]),
  )
}

function inLists(type: GraphQLInputType, decode: Decode): Decode {
  const inner = isNonNullType(type) ? type.ofType : type
  const ofValue = isListType(inner) ? ofItems(inLists(inner.ofType, decode)) : decode
  return (value, path) => (value == null ? value : ofValue(value, path))
}

const ofItems =
  (ofItem: Decode): Decode =>
  (value, path) =>
    checkEach(
      value as readonly unknown[],
      index => `${path}[${index}]`,
      (item, index) => ofItem(item, `${path}[${index}]`),
    )

const notNull =
  (decode: Decode): Decode =>
  (value, path) => {
    if (value !== null) return decode(value, path)
    throw apiError(
      'VALUE_MISSING',
      `Значение не подходит (${partOf(path)}): это поле обязательно, передайте значение или не передавайте поле.`,
    )
  }
