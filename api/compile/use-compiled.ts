import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ExecutionContext } from '../graphql/context.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import { answerBy, type Interpret } from './answer.ts'
import { type Plan, planOf } from './plan.ts'

/** How queries are answered that are compiled; tests compare both ways. */
export interface Compilation {
  readonly answer: (
    compiled: () => Promise<ExecutionResult>,
    interpret: Interpret,
    args: ExecutionArgs,
  ) => unknown
  /** Called with what the compiler has done wrong; the resolvers answer then. */
  readonly failed: (error: unknown, statement?: string) => void
}

/** Answers by compiled statements where there are any. */
export const compilation: Compilation = {
  answer: compiled => compiled(),
  failed: error => log.error({ error: trace(error) }, 'compiled query failed'),
}

/** Answers queries by one statement for each root field, where their fields come from tables. */
export const useCompiled = (
  { answer, failed }: Compilation,
  remember: (operation: OperationDefinitionNode, interpret: Interpret) => void,
): Plugin<ExecutionContext> => ({
  onExecute({ args, executeFn, setExecuteFn }) {
    const { schema, document, operationName, variableValues } = args as ExecutionArgs
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.QUERY) return
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    const plan = coerced && planned(schema, document, operation, coerced, failed)
    if (!plan) return
    // What Yoga executes a query with answers once.
    const interpret = executeFn as Interpret
    if (plan.roots.every(({ write }) => write)) remember(operation, interpret)
    setExecuteFn((given: ExecutionArgs) =>
      answer(() => answerBy(plan, given, coerced, interpret, failed), interpret, given),
    )
  },
})

function planned(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  failed: Compilation['failed'],
): Plan | null {
  try {
    return planOf(schema, document, operation, variables)
  } catch (error) {
    failed(error)
    return null
  }
}
