import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { municipalities, regions } from './table.ts'
import { Municipality, Region } from './type.ts'

export const territoryModule = defineModule('territory', {
  tables: [regions, municipalities],
  types: { Municipality, Mutation, Query, Region },
})
