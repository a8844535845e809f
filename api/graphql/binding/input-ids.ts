import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { idOf } from '../global-id.ts'
import type { Resolver } from './bind.ts'
import type { Binding } from './directives.ts'

/** Decodes a value of an input type. */
type Decode = (value: unknown) => unknown

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
 * Turns the global ids of an input into database ids: of the type that the SDL says by `@of`, or by the field's name.
 * BAD_INPUT if an id names a record of another type. What names records of several types stays as it is.
 */
export function inputDecoder(binding: Binding): (type: GraphQLInputObjectType) => Decode {
  const known = new Map<string, Decode>()
  const ofObject = (type: GraphQLInputObjectType): Decode => {
    const found = known.get(type.name)
    if (found) return found
    const fields = new Map<string, Decode>()
    // Known before its fields are, for an input may hold itself.
    known.set(type.name, value => decodeObject(fields, value))
    for (const field of Object.values(type.getFields())) {
      const decode = ofField(`${type.name}.${field.name}`, field.name, field.type)
      if (decode) fields.set(field.name, decode)
    }
    return value => decodeObject(fields, value)
  }
  const ofField = (coordinate: string, name: string, type: GraphQLInputType): Decode | null => {
    const named = getNamedType(type)
    if (isInputObjectType(named)) return inLists(type, ofObject(named))
    if (named.name !== 'ID') return null
    const stated = binding.get(coordinate)?.idTypes ?? []
    if (stated.length > 1) return null
    const [recordType = capital(name)] = stated
    return inLists(type, value => idOf(recordType, String(value)))
  }
  return ofObject
}

/** A resolver that gets database ids in the input objects of its arguments (filters); actions decode theirs by themselves. */
export function decodeArguments(
  field: GraphQLField<unknown, unknown> | undefined,
  decoderOf: (type: GraphQLInputObjectType) => Decode,
  resolve: Resolver,
): Resolver {
  const decoders = (field?.args ?? []).flatMap(({ name, type }) => {
    const named = getNamedType(type)
    return isInputObjectType(named) ? [[name, inLists(type, decoderOf(named))] as const] : []
  })
  if (decoders.length === 0) return resolve
  return (parent, args, context, info) => {
    const decoded = decoders.flatMap(([name, decode]) =>
      args[name] == null ? [] : [[name, decode(args[name])]],
    )
    return resolve(parent, { ...args, ...Object.fromEntries(decoded) }, context, info)
  }
}

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const decodeObject = (fields: ReadonlyMap<string, Decode>, value: unknown): unknown =>
  Object.fromEntries(
    // Coerced by GraphQL: an object of the input's fields.
    Object.entries(value as object).map(([name, part]) => [
      name,
      part == null ? part : (fields.get(name)?.(part) ?? part),
    ]),
  )

function inLists(type: GraphQLInputType, decode: Decode): Decode {
  const inner = isNonNullType(type) ? type.ofType : type
  if (!isListType(inner)) return decode
  const ofItem = inLists(inner.ofType, decode)
  return value => (value as readonly unknown[]).map(item => (item == null ? item : ofItem(item)))
}
