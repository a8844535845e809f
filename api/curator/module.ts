import { defineModule } from '../graphql/binding/module.ts'
import { Municipality, Roadmap, School } from './fields.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { curators } from './table.ts'
import { Curator } from './type.ts'

export const curatorModule = defineModule('curator', {
  tables: [curators],
  types: { Curator, Municipality, Mutation, Query, Roadmap, School },
})
