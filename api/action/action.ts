import { type GraphQLInputObjectType, type GraphQLResolveInfo, getNullableType } from 'graphql'
import { rolesIn } from '../access/matrix.ts'
import { decodeInput, tablesOf } from '../graphql/binding/schema-extensions.ts'
import type { Context } from '../graphql/context.ts'
import type { Contract } from '../graphql/generated/contract.ts'
import { runAction } from './run-action.ts'
import type { ActionResult, Outcome, PluginRegions, UnitOfWork } from './unit-of-work.ts'

/** A contract whose mutations take one argument, `input`. */
interface WithMutations {
  readonly args: { readonly Mutation: object }
}

/** The input of a mutation as an action gets it: as the SDL declares it, ids being database ids. */
export type InputOf<
  C extends WithMutations,
  N extends keyof C['args']['Mutation'],
> = C['args']['Mutation'][N] extends { readonly input: infer I } ? I : never

/**
 * The action of a mutation: its resolver. The input is typed by the SDL and decoded; who may perform it is what
 * `@access` says. See `runAction` for the transaction that it runs in.
 */
export const actionOf =
  <C extends WithMutations>(plugin: PluginRegions | null) =>
  <const N extends keyof C['args']['Mutation'] & string, R extends ActionResult>(
    name: N,
    perform: (work: UnitOfWork, input: InputOf<C, N>) => Promise<R>,
  ) =>
  (
    _: unknown,
    { input }: { readonly input: InputOf<C, N> },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<(R & Outcome) | Outcome> => {
    const decoded = decodedInput(info, input) as InputOf<C, N> & object
    const roles = rolesIn(info.parentType.getFields()[info.fieldName]?.astNode?.directives) ?? []
    const tables = [...tablesOf(info.schema).values()]
    return runAction(context, name, decoded, work => perform(work, decoded), { roles, plugin, tables })
  }

/** The input of a mutation as `decodeInput` makes it. */
export function decodedInput<I>({ schema, parentType, fieldName }: GraphQLResolveInfo, input: I): I {
  const type = parentType.getFields()[fieldName]?.args.find(arg => arg.name === 'input')?.type
  if (!type) throw new Error(`${fieldName} takes no input`)
  // The argument `input` of a mutation is an input object, and decoding keeps its shape.
  return decodeInput(schema, getNullableType(type) as GraphQLInputObjectType, input) as I
}

/** An action of the core. */
export const action = actionOf<Contract>(null)
