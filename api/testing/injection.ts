import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql'
import { globalId } from '../graphql/global-id.ts'
import { rowsOf } from './input.ts'

/** A text that would be the end of the table of schools, were it ever a part of a statement. */
export const sql = `x' OR '1'='1'); DROP TABLE core.school CASCADE; --`
const cursor = Buffer.from(JSON.stringify(['NAME', sql, sql])).toString('base64url')
const text = JSON.stringify

/** For each root field that takes a text, the queries that carry SQL in each place of its arguments. */
export const injections = (schema: GraphQLSchema): readonly (readonly [string, readonly string[]])[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .map(field => [field.name, callsOf(field)] as const)
    .filter(([, calls]) => calls.length > 0)

/** Values that carry SQL, for each place that takes a text. */
const carrying = (type: GraphQLInputType, depth = 0): readonly string[] => {
  const plain = getNullableType(type)
  if (isListType(plain)) return carrying(plain.ofType, depth).map(value => `[${value}]`)
  if (isInputObjectType(plain)) {
    if (depth > 1) return []
    const fields = Object.values(plain.getFields())
    return fields.flatMap(({ name, type }) => carrying(type, depth + 1).map(value => `{ ${name}: ${value} }`))
  }
  if (plain.toString() === 'String') return [text(sql), text(cursor)]
  return plain.toString() === 'ID' ? [text(sql), text(globalId('School', sql))] : []
}

const callsOf = ({ name, args, type }: GraphQLField<unknown, unknown>): readonly string[] =>
  args.flatMap(arg =>
    carrying(arg.type).map(value => {
      const others = args
        .filter(other => other !== arg && isRequiredArgument(other))
        .map(other => `${other.name}: ${carrying(other.type).at(0)}`)
      return `{ ${name}(${[`${arg.name}: ${value}`, ...others].join(', ')})${rowsOf(type)} }`
    }),
  )
