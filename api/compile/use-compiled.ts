import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ExecutionContext } from '../graphql/context.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { answerBy, type Failed, type Interpret } from './answer.ts'
import { planOf } from './plan.ts'

/** Answers an operation by its plan, or by the resolvers alone; tests compare both. */
export type Choose = (
  compiled: (failed: Failed) => Promise<ExecutionResult>,
  interpret: Interpret,
  args: ExecutionArgs,
) => unknown

const logged: Failed = error => log.error({ error: trace(error) }, 'compiled statement failed')

/** Answers by compiled statements where there are any. */
export const answerCompiled: Choose = compiled => compiled(logged)

/** Answers queries by one statement for each root field, where their fields come from tables. */
export const useCompiled = (choose: Choose): Plugin<ExecutionContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { schema, document, operationName, variableValues } = args as ExecutionArgs
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.QUERY) return
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    const plan = coerced && planOf(schema, document, operation, coerced)
    if (!plan) return
    setExecuteFn((given: ExecutionArgs) =>
      choose(
        failed => answerBy(plan, given, coerced, executeFn as Interpret, failed),
        executeFn as Interpret,
        given,
      ),
    )
  },
})
