import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
} from 'graphql'
import { NotCompiled } from '../selection.ts'
import { raw, type Template, template } from '../template.ts'

/** A value of a row as JSON writes the type of its field, exactly as the resolvers' answer is written. */
export function written(value: Template, type: GraphQLOutputType): Template {
  const named = getNamedType(type)
  if (isListType(getNullableType(type))) {
    if (isEnumType(named) || inLists.has(named.name)) return value
    throw new NotCompiled(`a list of ${named.name}`)
  }
  if (isEnumType(named)) return template`${value}::text`
  const write = isScalarType(named) ? scalars[named.name] : undefined
  if (!write) throw new NotCompiled(`a value of ${named.name}`)
  return write(value)
}

/** What PostgreSQL writes in an array as it is. */
const inLists: ReadonlySet<string> = new Set(['String', 'Int', 'Boolean', 'UUID', 'Date'])

const asItIs = (value: Template): Template => value
const asText = (value: Template): Template => template`${value}::text`

const scalars: Readonly<Record<string, (value: Template) => Template>> = {
  Boolean: asItIs,
  Date: asItIs,
  Int: asItIs,
  ID: asText,
  String: asText,
  UUID: asText,
  // Decimals have few digits: without the zeros at their end they are written as JavaScript writes numbers.
  Float: value => template`trim_scale(${value})`,
  DateTime: value => template`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

/** Base64 breaks the line behind so many bytes, also where none follows. */
const lineBytes = 57
const uuidLength = 36

/** The global id of a record. Letters, digits, `:` and `-` never give the two signs in which base64url differs. */
export function idOf(type: string, id: Template): Template {
  const text = template`${raw(`'${type}:'`)} || ${id}`
  if (type.length + 1 + uuidLength >= lineBytes) return base64url(text)
  return template`rtrim(encode(convert_to(${text}, 'UTF8'), 'base64'), '=')`
}

/** A text as base64url. */
export const base64url = (text: Template): Template =>
  template`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
