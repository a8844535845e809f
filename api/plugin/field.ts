import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from '../context.ts'
import { inTime } from './ask.ts'

/**
 * Bounds the time of the fields that plugins have added to the core's contract: one that hangs is null with an error,
 * and the rest of the answer comes. Mutations are left to the limits of their transactions, for an action that is
 * still under way must not be called failed.
 */
export function boundFields(schema: GraphQLSchema, core: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue
    const own = core.getType(type.name)
    const known = isObjectType(own) ? own.getFields() : {}
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver } = field
      if (Object.hasOwn(known, field.name)) continue
      field.resolve = (parent, args, context: Context, info) => {
        const value = resolve(parent, args, context, info)
        return value instanceof Promise ? inTime(context.limits.fieldMs, () => value) : value
      }
    }
  }
  return schema
}
