import { type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { whenParsed } from './parsed.ts'

/**
 * Bounds the fragments of a document and refuses those that go round in circles before they are validated: validation
 * compares fragments in pairs, and a long circle overflows its stack (graphql 16.15, OverlappingFieldsCanBeMerged).
 */
export const useMaxFragments = ({ fragments }: Pick<Limits, 'fragments'>): Plugin =>
  whenParsed(document => {
    const spreads = spreadsOf(document)
    if (spreads.size > fragments) {
      throw apiError('TOO_COSTLY', `В запросе больше ${fragments} фрагментов: уберите лишние.`)
    }
    if (goesRound(spreads)) {
      throw apiError('BAD_INPUT', 'Фрагмент включает сам себя, прямо или через другие: разорвите круг.')
    }
  })

type Spreads = ReadonlyMap<string, readonly string[]>

const spreadsOf = ({ definitions }: DocumentNode): Spreads =>
  new Map(
    definitions
      .filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, namesIn(fragment)]),
  )

function namesIn(fragment: FragmentDefinitionNode): readonly string[] {
  const names = new Set<string>()
  visit(fragment, { FragmentSpread: ({ name }) => void names.add(name.value) })
  return [...names]
}

// Taken away again and again are those that spread only what is taken away; a circle is what stays.
function goesRound(spreads: Spreads): boolean {
  const left = new Map(spreads)
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const [name, names] of left) if (!names.some(one => left.has(one))) left.delete(name)
  }
  return left.size > 0
}
