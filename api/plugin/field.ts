import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql'
import type { Context } from '../graphql/context.ts'
import { inTime } from './ask.ts'
import { beginSoon, isPromise } from './begin.ts'
import { thrown } from './thrown.ts'

type Field = GraphQLField<unknown, Context>
type Resolve = GraphQLFieldResolver<unknown, Context>

/**
 * Bounds the time of the fields that plugins have added to the core's contract: one that hangs is null with an error,
 * and the rest of the answer comes. A loop is stopped where it comes before the first `await`. Mutations are left to the
 * limits of their transactions, for an action that is still under way must not be called failed.
 */
export function boundFields(schema: GraphQLSchema, core: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue
    const own = core.getType(type.name)
    const known = isObjectType(own) ? own.getFields() : {}
    for (const field of Object.values(type.getFields()))
      if (!Object.hasOwn(known, field.name)) field.resolve = bounded(field)
  }
  return schema
}

function bounded(field: Field): Resolve {
  const { resolve = defaultFieldResolver } = field
  if (isProperty(field))
    return (parent, args, context, info) => {
      try {
        return waited(context, resolve(parent, args, context, info))
      } catch (error) {
        throw thrown(error)
      }
    }
  const isOfList = isListType(getNullableType(field.type))
  return (parent, args, context, info) =>
    beginSoon(context, field, () => {
      const value: unknown = resolve(parent, args, context, info)
      return isOfList && isList(value) ? Array.from(value, one => waited(context, one)) : value
    })
}

/** Whether no code of the plugin is run to read it. */
const isProperty = ({ resolve, extensions }: Field): boolean =>
  !resolve || resolve === defaultFieldResolver || 'pothosExposedField' in extensions

/** As GraphQL sees it: also what is made while it is read. */
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

const waited = ({ limits }: Context, value: unknown): unknown =>
  isPromise(value) ? inTime(limits.fieldMs, async () => value) : value
