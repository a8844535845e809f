import { column } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { MOST_WINDOWS } from './stretch/slices.ts'

export const Term: Resolvers<'term', 'Term'> = {
  windows: term => term.windows.slice(0, MOST_WINDOWS),
}

export const TermDueWindow: Resolvers<'term', 'TermDueWindow'> = { isCheckpoint: column('checkpoint') }
