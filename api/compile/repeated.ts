import type { FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import { needsOf } from '../access/needs.ts'
import { accessRefusal } from '../auth/use-auth.ts'
import type { Context } from '../graphql/context.ts'
import { maskError } from '../graphql/errors/mask.ts'
import { bounded } from '../limits/cost/answer-size.ts'
import { assess, withCost } from '../limits/cost/use-cost.ts'
import { checkValues } from '../limits/document/values.ts'
import { noteOperation } from '../log/operation.ts'
import type { Limits } from '../server/limits.ts'
import { answerBy, type Interpret } from './answer.ts'
import { planOf } from './plan.ts'
import type { Compilation } from './use-compiled.ts'

/** What the answer to a query that was sent before needs of the server. */
interface Services {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  readonly compilation: Compilation
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
  /** The parsed documents that are kept, by their texts. */
  readonly documents: { readonly get: (text: string) => DocumentNode | undefined }
}

/** Queries that were answered by compiled statements alone. */
export interface RepeatedQueries {
  /** Called with an operation that is answered by compiled statements alone, and with what executes its document otherwise. */
  readonly remember: (operation: OperationDefinitionNode, interpret: Interpret) => void
  /** The answer to a query that is remembered; null for all others, and for those that are refused: Yoga says why. */
  readonly answer: (request: FastifyRequest, params: GraphQLParams) => Promise<ExecutionResult | null>
}

/**
 * Answers a query that was sent before, without what Yoga does for each request. Such a document has been parsed, measured,
 * validated and found to read no part of the schema itself. What depends on the caller and on the variables is done each
 * time, by the functions of Yoga's plugins: the limits of values, the context, access, cost, the size of the answer.
 */
export function repeatedQueries(services: Services): RepeatedQueries {
  const { documents, limits } = services
  const known = new WeakMap<OperationDefinitionNode, Interpret>()
  return {
    remember: (operation, interpret) => void known.set(operation, interpret),
    answer: async (request, params) => {
      if (!isPlain(params)) return null
      const document = documents.get(params.query)
      const operation = document && getOperationAST(document, params.operationName)
      const interpret = operation && known.get(operation)
      if (!interpret) return null
      const prepared = await unlessRefused(async () => {
        checkValues(Object.entries(params.variables ?? {}), limits)
        return services.contextOf(request)
      })
      return prepared && perform(services, { document, operation, interpret, params, context: prepared })
    },
  }
}

interface Performed {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly interpret: Interpret
  readonly params: Plain
  readonly context: Context
}

async function perform(
  { schema, limits, compilation }: Services,
  { document, operation, interpret, params, context }: Performed,
): Promise<ExecutionResult | null> {
  const { variables: variableValues, operationName } = params
  const needs = needsOf(schema, document).filter(one => one.operation === null || one.operation === operation)
  if (accessRefusal(context.viewer, needs)) return null
  const args = {
    schema,
    document,
    operationName,
    variableValues: variableValues ?? {},
    contextValue: context,
  }
  const found = assess(args, limits.cost)
  if ('errors' in found) return null
  const plan = planOf(schema, document, operation, found.values)
  if (!plan?.roots.every(({ write }) => write)) return null
  noteOperation({ args })
  const compiled = () => answerBy(plan, args, found.values, interpret, compilation.failed)
  const answered = (await compilation.answer(compiled, interpret, args)) as ExecutionResult
  const result = withCost(bounded(answered, args, limits.answer), found.cost)
  return result.errors ? { ...result, errors: result.errors.map(maskError) } : result
}

type Plain = GraphQLParams & {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null
  readonly operationName?: string | null
}

const names: ReadonlySet<string> = new Set(['query', 'variables', 'operationName'])

/** Whether parameters hold a query, with variables and a name at most: extensions and ids of documents are Yoga's. */
const isPlain = (params: GraphQLParams): params is Plain =>
  Object.keys(params).every(name => names.has(name)) &&
  typeof params.query === 'string' &&
  (params.operationName == null || typeof params.operationName === 'string') &&
  (params.variables == null || (typeof params.variables === 'object' && !Array.isArray(params.variables)))

/** What is refused here Yoga refuses again, and says why. */
async function unlessRefused<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make()
  } catch {
    return null
  }
}
