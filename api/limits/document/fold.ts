import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** A part of a document that contains other parts; a spread contains its fragment. */
export type Part =
  | FieldNode
  | InlineFragmentNode
  | FragmentSpreadNode
  | FragmentDefinitionNode
  | OperationDefinitionNode

/** A fold over a document: the value of a part, given the value of what it contains, and how neighbours are joined. */
export interface Fold {
  readonly of: (part: Part, inner: number) => number
  readonly join: (one: number, other: number) => number
}

export const sum = (one: number, other: number): number => one + other

/**
 * The greatest value of any operation, and of any fragment where these count too. Each fragment is folded once however
 * often it is spread, so the time is that of reading the document; inside itself a fragment counts as nothing (a cycle is
 * refused). Sums of sums may grow beyond any integer: they become imprecise and then Infinity, never small.
 */
export function largest(document: DocumentNode, { of, join }: Fold, kinds: readonly Kind[] = roots): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const values = new Map<string, number>()

  const ofSet = (set: SelectionSetNode | undefined): number =>
    set?.selections.map(ofSelection).reduce((one, other) => join(one, other), 0) ?? 0

  const ofSelection = (part: FieldNode | InlineFragmentNode | FragmentSpreadNode): number =>
    of(part, part.kind === Kind.FRAGMENT_SPREAD ? ofFragment(part.name.value) : ofSet(part.selectionSet))

  const ofFragment = (name: string): number => {
    const value = values.get(name)
    const fragment = fragments.get(name)
    if (value !== undefined || !fragment) return value ?? 0
    values.set(name, 0)
    const computed = of(fragment, ofSet(fragment.selectionSet))
    values.set(name, computed)
    return computed
  }

  return document.definitions
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(definition => {
      if (definition.kind === Kind.OPERATION_DEFINITION)
        return [of(definition, ofSet(definition.selectionSet))]
      return definition.kind === Kind.FRAGMENT_DEFINITION ? [ofFragment(definition.name.value)] : []
    })
    .reduce((one, other) => Math.max(one, other), 0)
}

const roots: readonly Kind[] = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION]
