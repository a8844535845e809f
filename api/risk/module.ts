import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { riskFactors, riskPrograms } from './table.ts'
import { RiskFactor, RiskMeasure, RiskProgram, School } from './type.ts'

export const riskModule = defineModule('risk', {
  tables: [riskFactors, riskPrograms],
  types: { Mutation, Query, RiskFactor, RiskMeasure, RiskProgram, School },
})
