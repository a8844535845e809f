import { computed, connection, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { regions } from '../territory/table.ts'
import { inBook, itemList } from './list.ts'
import { type FormerLabel, type ReferenceItemRow, referenceBooks } from './table.ts'

export const ReferenceBook: Resolvers<'reference', 'ReferenceBook'> = {
  items: connection(itemList, inBook),
}

export const ReferenceItem: Resolvers<'reference', 'ReferenceItem'> = {
  book: reference(referenceBooks, 'bookId'),
  region: reference(regions, 'regionId'),
  formerLabels: computed<ReferenceItemRow, readonly (FormerLabel & { readonly version: number })[]>(
    ['former'],
    ({ former }) => Object.entries(former).map(([version, one]) => ({ ...one, version: Number(version) })),
  ),
}
