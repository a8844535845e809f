import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ContextArgs, ExecutionContext } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'

type Variables = Readonly<Record<string, unknown>> | null | undefined

/**
 * Refuses more than one action in a request, before anything is executed. Each is a transaction of its own, and payloads are
 * never null: where the second failed, GraphQL would answer `data: null` of the first, which is stored.
 */
export const useOneMutation = (): Plugin<ExecutionContext> => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { document, operationName, variableValues } = args as ContextArgs
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.MUTATION) return
    const names = namesIn(document, operation.selectionSet, variableValues)
    if (new Set(names).size <= 1) return
    const error = apiError(
      'BAD_INPUT',
      'В одном запросе – одно действие: отправьте действия отдельными запросами, каждое со своим Idempotency-Key.',
    )
    setResultAndStopExecution({ errors: [error] })
  },
})

/** The names under which the actions of a selection are answered; fields of one name are one field. */
function namesIn(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  variables: Variables,
): readonly string[] {
  return selections.flatMap(selection => {
    if (!isIncluded(selection, variables)) return []
    if (selection.kind === Kind.FIELD) {
      const { name, alias } = selection
      return name.value === '__typename' ? [] : [(alias ?? name).value]
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value)
    return inner ? namesIn(document, inner.selectionSet, variables) : []
  })
}

const fragmentOf = ({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  definitions
    .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find(fragment => fragment.name.value === name)

/** Whether `@skip` and `@include` let a selection be executed; one whose variables do not fit is answered by GraphQL itself. */
function isIncluded(node: { readonly directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables)
  return skip?.if !== true && include?.if !== false
}
