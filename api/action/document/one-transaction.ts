import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ContextArgs, ExecutionContext } from '../../graphql/context.ts'
import { isDryRun, rehearse } from './dry-run.ts'
import { type Failed, performAll, withContext } from './perform-all.ts'
import { RequestActions } from './request-actions.ts'
import { namesIn, valuesOf } from './selection.ts'

/**
 * Performs all actions of a document in one transaction: all are stored or none. They are performed without their answers
 * first; what is stored is read when the transaction has committed, so that no fault of an answer undoes an action or
 * hides it: `extensions.stored` of the answer is true where something was stored. With `@dryRun` nothing is stored, and
 * `extensions.stored` is false.
 */
export const useOneTransaction = (): Plugin<ExecutionContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { schema, document, operationName, variableValues } = args as ContextArgs
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.MUTATION) return
    const values = valuesOf(schema, operation, variableValues)
    const names = [...new Set(namesIn(document, operation.selectionSet, values))]
    if (isDryRun(schema, operation, values)) {
      setExecuteFn((given: ExecutionArgs) => rehearse(given, executeFn, names))
      return
    }
    let performed: RequestActions | Failed | undefined
    setExecuteFn(async (given: ExecutionArgs) => {
      performed = names.length > 1 ? await performAll(given, executeFn, names) : new RequestActions(1)
      if (!(performed instanceof RequestActions)) return performed
      return executeFn(withContext(given, { actions: performed }))
    })
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(performed instanceof RequestActions && performed.areStored)) return
        if (!(Symbol.asyncIterator in result))
          setResult({ ...result, extensions: { ...result.extensions, stored: true } })
      },
    }
  },
})
