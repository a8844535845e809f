import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { policySettings } from './table.ts'
import { PolicySetting, SimulatedObligation } from './type.ts'

export const policyModule = defineModule('policy', {
  tables: [policySettings],
  types: { Mutation, PolicySetting, Query, SimulatedObligation },
})
