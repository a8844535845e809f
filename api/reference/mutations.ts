import type { Resolvers } from '../graphql/binding/module.ts'
import { addReferenceItem } from './add.ts'
import { endReferenceItem, restoreReferenceItem } from './end.ts'
import { renameReferenceItem } from './rename.ts'

export const Mutation: Resolvers<'reference', 'Mutation'> = {
  addReferenceItem,
  renameReferenceItem,
  endReferenceItem,
  restoreReferenceItem,
}
