import { idOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { acceptReport, returnReport, withdrawReport } from './actions.ts'
import { submitReports } from './batch.ts'
import { readReport } from './input.ts'
import { submitReport } from './submit.ts'
export const Mutation: Resolvers<'report', 'Mutation'> = {
  submitReports: (_, { input }, context) => submitReports(context, input),
  submitReport: (_, { input }, context) => submitReport(context, readReport(input)),
  withdrawReport: (_, { input: { report, version } }, context) =>
    withdrawReport(context, { reportId: idOf('ExecutionReport', report), version }),
  acceptReport: (_, { input: { report, version } }, context) =>
    acceptReport(context, { reportId: idOf('ExecutionReport', report), version }),
  returnReport: (_, { input: { report, ...input } }, context) =>
    returnReport(context, { reportId: idOf('ExecutionReport', report), ...input }),
}
