import { defineModule } from '../graphql/binding/module.ts'
import { SubmitReportsPayload, SubmitReportsRow } from './bulk.ts'
import { Mutation } from './mutations.ts'
import { Obligation } from './queries.ts'
import { evidence, executionReports } from './table.ts'
import { Evidence, ExecutionReport } from './type.ts'

export const reportModule = defineModule('report', {
  tables: [executionReports, evidence],
  types: { Evidence, ExecutionReport, Mutation, Obligation, SubmitReportsPayload, SubmitReportsRow },
})
