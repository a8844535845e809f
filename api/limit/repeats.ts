import { type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from '../graphql/errors/table.ts'
import type { Limits } from '../server/limits.ts'
import { whenParsed } from './parsed.ts'

/**
 * Bounds how often a document asks beside each other for what goes under one name in the answer: validation compares
 * all such fields in pairs, and what lies within them again.
 */
export const useMaxRepeats = ({ repeats }: Pick<Limits, 'repeats'>): Plugin =>
  whenParsed(document => {
    let found = 0
    visit(document, {
      SelectionSet: (set, _key, parent) => {
        // Inline fragments are counted with the set that they stand in.
        if (parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT) return
        const names = fieldsOf(set).map(({ alias, name }) => (alias ?? name).value)
        found += names.length - new Set(names).size
      },
    })
    if (found <= repeats) return
    throw apiError('TOO_COSTLY', `Поля повторяются в запросе больше ${repeats} раз: уберите повторы.`)
  })

const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.flatMap(one => {
    if (one.kind === Kind.FIELD) return [one]
    return one.kind === Kind.INLINE_FRAGMENT ? fieldsOf(one.selectionSet) : []
  })
