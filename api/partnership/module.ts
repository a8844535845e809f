import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { partnerships } from './table.ts'
import { Partnership, School } from './type.ts'

export const partnershipModule = defineModule('partnership', {
  tables: [partnerships],
  types: { Mutation, Partnership, Query, School },
})
