import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>> | null | undefined

const typename: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
}

/** The document without the answers of its actions. */
export const withoutAnswers = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: field => (field.selectionSet ? { ...field, selectionSet: typename } : undefined),
  })

/** The values of the variables, defaults included; those given where they do not fit: execution says so. */
export const valuesOf = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables => getVariableValues(schema, variableDefinitions, given ?? {}).coerced ?? given

/** The names under which the actions of a selection are answered; fields of one name are one field. */
export function namesIn(
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
