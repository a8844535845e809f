import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from '../context.ts'
import { inTime } from './ask.ts'
import { thrown } from './thrown.ts'

/** As GraphQL sees it: also what Prisma gives, which is no Promise of the language. */
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/**
 * Bounds the time of the fields that plugins have added to the core's contract: one that hangs is null with an error,
 * and the rest of the answer comes. What a resolver does without waiting is not bounded: a stop costs 0.1 ms, which is
 * more than most fields, and a page has thousands. Mutations are left to the limits of their transactions, for an action that is
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
        const bound = (value: unknown) =>
          isPromise(value) ? inTime(context.limits.fieldMs, async () => value) : value
        try {
          const value = resolve(parent, args, context, info)
          return Array.isArray(value) ? value.map(bound) : bound(value)
        } catch (error) {
          throw thrown(error)
        }
      }
    }
  }
  return schema
}
