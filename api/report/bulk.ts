import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { executionReports } from './table.ts'
export const SubmitReportsRow: Resolvers<'report', 'SubmitReportsRow'> = {
  record: reference(executionReports, 'id'),
}

export const SubmitReportsPayload: Resolvers<'report', 'SubmitReportsPayload'> = {
  submitted: ({ outcomes = [] }) => outcomes.filter(({ id }) => id !== null).length,
  rows: ({ outcomes = [] }) => outcomes,
}
