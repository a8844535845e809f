import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Municipality, MunicipalityEvent, School, SchoolEvent } from './type.ts'

export const reorganizationModule = defineModule('reorganization', {
  types: { Municipality, MunicipalityEvent, Mutation, School, SchoolEvent },
})
