import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql'
import { readSdl } from '../../schema/read-sdl.ts'
import type { Context } from '../graphql/context.ts'
import type { RegionPlugin } from './contract.ts'
import { failOf } from './plugin-error.ts'
import { withTimeLimit } from './time-limit.ts'

type Resolve = GraphQLFieldResolver<unknown, Context>

/**
 * Handles the exceptions of the fields that a plugin adds, and limits how long they are waited for. Mutations are left to
 * the limits of their transactions: an action under way must not be reported as failed.
 */
export function guardFields(schema: GraphQLSchema, { id, sdl }: RegionPlugin): void {
  for (const definition of readSdl(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue
    const type = schema.getType(definition.name.value)
    if (!isObjectType(type) || type === schema.getMutationType()) continue
    for (const { name } of definition.fields ?? []) {
      const field = type.getFields()[name.value]
      if (field?.resolve && field.resolve !== defaultFieldResolver) field.resolve = guarded(id, field.resolve)
    }
  }
}

const guarded =
  (plugin: string, resolve: Resolve): Resolve =>
  (parent, args, context, info) => {
    try {
      const value: unknown = resolve(parent, args, context, info)
      if (!isPromise(value)) return value
      return withTimeLimit(context.limits.fieldMs, value).catch(error => failOf(plugin, error))
    } catch (error) {
      return failOf(plugin, error)
    }
  }

/** As GraphQL sees it: also what Prisma gives, which is no Promise of the language. */
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
