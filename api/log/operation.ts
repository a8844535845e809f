import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ContextArgs, ExecutionContext } from '../graphql/context.ts'
import { note } from './entry.ts'

const longest = 64

/** Notes for the log which operation a request is, and whose. */
export const noteOperation = ({ args }: { readonly args: ContextArgs }) => {
  const operation = getOperationAST(args.document, args.operationName)
  const { viewer } = args.contextValue
  const name = operation?.name?.value.slice(0, longest)
  note({
    userId: viewer.user?.id ?? null,
    ...(operation && { kind: operation.operation }),
    ...(name && { operation: name }),
  })
}

const codesOf = ({ errors = [] }: ExecutionResult) => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'BAD_INPUT'))),
]

/** Notes for the log what an operation has cost, and with which codes it failed. */
export const noteResult = (result: ExecutionResult) => {
  const codes = codesOf(result)
  const cost: unknown = result.extensions?.cost
  const requested =
    typeof cost === 'object' && cost !== null && 'requested' in cost ? Number(cost.requested) : null
  note({ ...(codes.length > 0 && { codes }), ...(requested !== null && { cost: requested }) })
}

/** Notes for the log which operation a request was, whose, at what cost, and with which codes it failed. */
export const useOperationLog = (): Plugin<ExecutionContext> => ({
  onExecute: noteOperation,
  onSubscribe: noteOperation,
  onResultProcess({ result }) {
    if (result && !Array.isArray(result) && !(Symbol.asyncIterator in result)) noteResult(result)
  },
})
