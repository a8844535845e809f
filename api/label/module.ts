import { defineModule } from '../graphql/binding/module.ts'
import { EnumValue, Query } from './queries.ts'

export const labelModule = defineModule('label', {
  types: { EnumValue, Query },
})
