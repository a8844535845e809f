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

/** A part of a document that holds other parts; a spread holds its fragment. */
export type Part =
  | FieldNode
  | InlineFragmentNode
  | FragmentSpreadNode
  | FragmentDefinitionNode
  | OperationDefinitionNode

/** How a document is measured: what a part amounts to, given what lies within it, and how parts side by side add up. */
export interface Measure {
  readonly of: (part: Part, within: number) => number
  readonly join: (one: number, other: number) => number
}

export const sum = (one: number, other: number): number => one + other

/**
 * What each operation and each fragment of a document amounts to. A fragment is measured once however often it is
 * spread, so the time is that of reading the document; within itself a fragment counts as nothing (validation refuses it).
 * Sums of sums may grow beyond any integer: they become imprecise and then Infinity, never small.
 */
export function measure(document: DocumentNode, { of, join }: Measure): readonly number[] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  }
  const known = new Map<string, number>()

  const ofSet = (set: SelectionSetNode | undefined): number =>
    set?.selections.map(ofSelection).reduce((one, other) => join(one, other), 0) ?? 0

  const ofSelection = (part: FieldNode | InlineFragmentNode | FragmentSpreadNode): number =>
    of(part, part.kind === Kind.FRAGMENT_SPREAD ? ofFragment(part.name.value) : ofSet(part.selectionSet))

  const ofFragment = (name: string): number => {
    const found = known.get(name)
    const fragment = fragments.get(name)
    if (found !== undefined || !fragment) return found ?? 0
    known.set(name, 0)
    const value = of(fragment, ofSet(fragment.selectionSet))
    known.set(name, value)
    return value
  }

  return document.definitions.flatMap(one => {
    if (one.kind === Kind.OPERATION_DEFINITION) return [of(one, ofSet(one.selectionSet))]
    return one.kind === Kind.FRAGMENT_DEFINITION ? [ofFragment(one.name.value)] : []
  })
}
