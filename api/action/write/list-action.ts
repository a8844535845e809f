import { type GraphQLResolveInfo, isInputObjectType } from 'graphql'
import { decodeInput } from '../../graphql/binding/schema-extensions.ts'
import type { Context } from '../../graphql/context.ts'
import { type Mistake, mistakesOf } from '../../graphql/errors/mistakes.ts'
import type { Contract } from '../../graphql/generated/contract.ts'
import { action, type InputOf } from '../action.ts'
import type { ActionResult, Outcome, UnitOfWork } from '../unit-of-work.ts'
import { Sieve } from './sieve.ts'

type Named = keyof Contract['args']['Mutation'] & string
type Input<N extends Named> = InputOf<Contract, N>
type RowOf<L> = L extends readonly (infer R)[] ? R : never

/** A row of a list with its place in the input. */
export interface Listed<R> {
  readonly row: R
  readonly index: number
}

interface List<L> {
  /** The input type of a row. */
  readonly type: string
  /** BAD_INPUT if there are too few rows or too many. */
  readonly requireSize: (rows: L, path: `input.${string}`, context: Context) => void
}

/**
 * The action of a mutation that writes the rows of the list `name` of its input: all or none, or in ROW_BY_ROW mode those
 * that are right. An id that cannot be read is then a fault of its row.
 */
export const listAction =
  <const N extends Named, const K extends keyof Input<N> & string, R extends ActionResult>(
    name: N,
    list: K,
    { type, requireSize }: List<Input<N>[K]>,
    perform: (
      work: UnitOfWork,
      listed: readonly Listed<RowOf<Input<N>[K]>>[],
      sieve: Sieve,
      input: Input<N>,
    ) => Promise<R>,
  ) =>
  (
    parent: unknown,
    { input }: { readonly input: Input<N> },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<(R & Outcome) | Outcome> => {
    const given = input[list]
    const path = `input.${list}` as const
    requireSize(given, path, context)
    // `K` names a list of the input.
    const rows = given as readonly RowOf<Input<N>[K]>[]
    const isRowByRow = Object(input).mode === 'ROW_BY_ROW'
    const unreadable = isRowByRow
      ? unreadableRows(info, type, path, rows)
      : new Map<number, readonly Mistake[]>()
    const places = [...rows.keys()].filter(index => !unreadable.has(index))
    const readable = Object.assign({}, input, { [list]: rows.filter((_, index) => !unreadable.has(index)) })
    const performRows = (work: UnitOfWork, decoded: Input<N>) => {
      const listed = (decoded[list] as typeof rows).map((row, at) => ({ row, index: places[at] ?? at }))
      return perform(work, listed, new Sieve(path, isRowByRow, unreadable), decoded)
    }
    return action(name, performRows)(parent, { input: readable }, context, info)
  }

/** The rows that cannot be decoded, with what is wrong with them. */
function unreadableRows(
  { schema }: GraphQLResolveInfo,
  name: string,
  path: string,
  rows: readonly unknown[],
): ReadonlyMap<number, readonly Mistake[]> {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`the contract has no ${name}`)
  const mistakes = rows.map((row, index): readonly Mistake[] => {
    const place = `${path}[${index}]`
    try {
      decodeInput(schema, type, row, place)
      return []
    } catch (error) {
      return mistakesOf(error, place)
    }
  })
  return new Map([...mistakes.entries()].filter(([, found]) => found.length > 0))
}
