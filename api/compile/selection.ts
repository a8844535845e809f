import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** Why the interpreter has to answer a root field. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled'
}

/** The document that is compiled. */
export interface Compiling {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The variables that decide which fields are selected. */
  readonly conditions: Readonly<Record<string, unknown>>
  /** Counts the fields, so that a statement stays within bounds. */
  readonly size: { fields: number }
}

/** A field of a selection: all its nodes answer under one name. */
export interface Field {
  readonly key: string
  readonly name: string
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

/** PostgreSQL cuts longer names. */
const longestName = 63

/** Fields of a statement at most: it would take longer to plan than what it saves. */
const mostFields = 400

/** The fields that a selection takes of a type, in the order in which they are answered. */
export function fieldsOf(
  compiling: Compiling,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Field[] {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>()
  collect(compiling, type, sets, found, new Set())
  compiling.size.fields += found.size
  if (compiling.size.fields > mostFields) throw new NotCompiled('too many fields')
  return [...found].map(([key, nodes]) => ({ key, name: nodes[0].name.value, nodes }))
}

/** What is selected below a field. */
export const below = ({ nodes }: Field): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? [])

function collect(
  compiling: Compiling,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  found: Map<string, [FieldNode, ...FieldNode[]]>,
  read: Set<string>,
): void {
  for (const node of sets.flatMap(({ selections }) => selections)) {
    if (!isSelected(compiling, node)) continue
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value
      if (key.length > longestName) throw new NotCompiled('a long name')
      const nodes = found.get(key)
      if (nodes) nodes.push(node)
      else found.set(key, [node])
      continue
    }
    const isSpread = node.kind === Kind.FRAGMENT_SPREAD
    if (isSpread && read.has(node.name.value)) continue
    if (isSpread) read.add(node.name.value)
    const part = isSpread ? compiling.fragments.get(node.name.value) : node
    if (part && isOf(compiling, type, part.typeCondition?.name.value))
      collect(compiling, type, [part.selectionSet], found, read)
  }
}

function isSelected(
  { conditions }: Compiling,
  node: { readonly directives?: readonly DirectiveNode[] },
): boolean {
  if (!node.directives?.length) return true
  return (
    getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false
  )
}

function isOf({ schema }: Compiling, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const on = schema.getType(condition)
  return isAbstractType(on) && schema.isSubType(on, type)
}

/** The names of the variables on which `@skip` and `@include` depend. */
export function conditionsIn(document: Parameters<typeof visit>[0]): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
