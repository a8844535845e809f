import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { School, SchoolEvent } from './type.ts'

export const reorganizationModule = defineModule('reorganization', {
  types: { Mutation, School, SchoolEvent },
})
