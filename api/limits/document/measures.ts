import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { largest, type Part, sum } from './fold.ts'

/** How deep fields are nested, through fragments too; the schema's own fields are no exception. */
export const depth = (document: DocumentNode): number =>
  largest(document, {
    of: ({ kind }, inner) => (kind === Kind.FIELD ? inner + 1 : inner),
    join: Math.max,
  })

/** The fields with an alias, `__typename` among them. */
export const aliases = (document: DocumentNode): number =>
  largest(document, {
    of: (part, inner) => inner + (part.kind === Kind.FIELD && part.alias ? 1 : 0),
    join: sum,
  })

/** The root fields of an operation, those of its fragments included. */
export const rootFields = (document: DocumentNode): number =>
  largest(document, { of: ({ kind }, inner) => (kind === Kind.FIELD ? 1 : inner), join: sum }, [
    Kind.OPERATION_DEFINITION,
  ])

const onVariables = (part: Part): readonly DirectiveNode[] =>
  part.kind === Kind.OPERATION_DEFINITION
    ? (part.variableDefinitions ?? []).flatMap(({ directives = [] }) => directives)
    : []

/** The directives of an operation, those of its fragments and variables included. */
export const directives = (document: DocumentNode): number =>
  largest(document, {
    of: (part, inner) => inner + (part.directives?.length ?? 0) + onVariables(part).length,
    join: sum,
  })

/** The operations of a document: only one of them is executed, but all are validated. */
export const operations = ({ definitions }: DocumentNode): number =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length

const fragmentsOf = ({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] =>
  definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)

export const fragments = (document: DocumentNode): number => fragmentsOf(document).length

/**
 * The fragments that spread each other in a cycle. Validation would find them too, but it compares fragments in pairs,
 * and a long cycle overflows its stack (graphql 16.15, OverlappingFieldsCanBeMerged).
 */
export function cyclicFragments(document: DocumentNode): number {
  const left = new Map(fragmentsOf(document).map(fragment => [fragment.name.value, spreadsOf(fragment)]))
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const [name, spreads] of left) if (!spreads.some(spread => left.has(spread))) left.delete(name)
  }
  return left.size
}

function spreadsOf(fragment: FragmentDefinitionNode): readonly string[] {
  const names = new Set<string>()
  visit(fragment, { FragmentSpread: ({ name }) => void names.add(name.value) })
  return [...names]
}

/**
 * Sibling fields with the same response name: validation compares all such fields in pairs, and their contents again.
 */
export function repeats(document: DocumentNode): number {
  let count = 0
  visit(document, {
    SelectionSet: (set, _key, parent) => {
      // Inline fragments are counted with the set around them.
      if (parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT) return
      const names = fieldsOf(set).map(({ alias, name }) => (alias ?? name).value)
      count += names.length - new Set(names).size
    },
  })
  return count
}

const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection]
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : []
  })

/** How deep lists and objects written in the document are nested. */
export function literalDepth(document: DocumentNode): number {
  let nested = 0
  let deepest = 0
  const nesting = {
    enter: () => {
      nested++
      deepest = Math.max(deepest, nested)
    },
    leave: () => {
      nested--
    },
  }
  visit(document, { ListValue: nesting, ObjectValue: nesting })
  return deepest
}

/** The items of all lists written in the document. */
export function literalItems(document: DocumentNode): number {
  let items = 0
  visit(document, {
    ListValue: ({ values }) => {
      items += values.length
    },
  })
  return items
}
