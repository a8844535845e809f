import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { referenceBooks, referenceItems } from './table.ts'
import { ReferenceBook, ReferenceItem } from './type.ts'

export const referenceModule = defineModule('reference', {
  tables: [referenceBooks, referenceItems],
  types: { Mutation, Query, ReferenceBook, ReferenceItem },
})
