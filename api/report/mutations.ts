import type { Resolvers } from '../graphql/binding/module.ts'
import { submitReports } from './batch.ts'
import { reopenReport } from './reopen.ts'
import { acceptReport, returnReport } from './review.ts'
import { submitReport } from './submit.ts'
import { withdrawReport } from './withdraw.ts'

export const Mutation: Resolvers<'report', 'Mutation'> = {
  submitReport,
  submitReports: (_, { input }, context, { schema }) => submitReports(context, input, schema),
  withdrawReport,
  acceptReport,
  returnReport,
  reopenReport,
}
