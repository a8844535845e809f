import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { acceptReport, returnReport, withdrawReport } from './actions.ts'
import { buildReportBatch } from './bulk.ts'
import { readReport, submitReportInput } from './input.ts'
import { submitReport } from './submit.ts'
import { executionReports } from './table.ts'

/** `submitReport`, `submitReports`, `withdrawReport`, `acceptReport`, `returnReport`. */
export function buildReportMutations(builder: Builder): void {
  const change = (name: string) =>
    builder.inputType(name, {
      fields: t => ({ report: t.id({ required: true }), version: t.int({ required: true }) }),
    })
  const rework = builder.inputType('ReturnReportInput', {
    fields: t => ({
      report: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  buildReportBatch(builder)
  builder.mutationFields(t => ({
    submitReport: t.field({
      type: payloadOf(builder, 'SubmitReportPayload', executionReports),
      args: { input: t.arg({ type: submitReportInput(builder), required: true }) },
      resolve: (_, { input }, context) => submitReport(context, readReport(input)),
    }),
    withdrawReport: t.field({
      type: payloadOf(builder, 'WithdrawReportPayload', executionReports),
      args: { input: t.arg({ type: change('WithdrawReportInput'), required: true }) },
      resolve: (_, { input: { report, version } }, context) =>
        withdrawReport(context, { reportId: idOf('ExecutionReport', report), version }),
    }),
    acceptReport: t.field({
      type: payloadOf(builder, 'AcceptReportPayload', executionReports),
      args: { input: t.arg({ type: change('AcceptReportInput'), required: true }) },
      resolve: (_, { input: { report, version } }, context) =>
        acceptReport(context, { reportId: idOf('ExecutionReport', report), version }),
    }),
    returnReport: t.field({
      type: payloadOf(builder, 'ReturnReportPayload', executionReports),
      args: { input: t.arg({ type: rework, required: true }) },
      resolve: (_, { input: { report, ...input } }, context) =>
        returnReport(context, { reportId: idOf('ExecutionReport', report), ...input }),
    }),
  }))
}
