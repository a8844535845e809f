import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { CompileText } from './definition.ts'

/** A root field that code of its noun writes as JSON by a statement of its own; `resolve` gives the same. */
export const rootText = <V, A>(
  compile: CompileText,
  resolve: (parent: unknown, args: A, context: Context, info: GraphQLResolveInfo) => V | Promise<V>,
) => ({ kind: 'rootText', compile, resolve })
