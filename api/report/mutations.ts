import { EvidenceKind } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../builder.ts'
import { idOf } from '../id.ts'
import { acceptReport, returnReport, submitReport, withdrawReport } from './actions.ts'
import { executionReports } from './table.ts'

/** `submitReport`, `withdrawReport`, `acceptReport`, `returnReport`. */
export function buildReportMutations(builder: Builder): void {
  const evidence = builder.inputType('EvidenceInput', {
    fields: t => ({
      kind: t.field({ type: enumOf(builder, 'EvidenceKind', EvidenceKind), required: true }),
      title: t.string({ required: true }),
      url: t.string(),
    }),
  })
  const submit = builder.inputType('SubmitReportInput', {
    fields: t => ({
      obligation: t.id({ required: true }),
      revision: t.int({ required: true }),
      text: t.string({ required: true }),
      shareDone: t.float(),
      evidence: t.field({ type: [evidence], required: true }),
    }),
  })
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
  builder.mutationFields(t => ({
    submitReport: t.field({
      type: payloadOf(builder, 'SubmitReportPayload', executionReports),
      args: { input: t.arg({ type: submit, required: true }) },
      resolve: (_, { input: { obligation, shareDone, ...input } }, context) =>
        submitReport(context, {
          ...input,
          shareDone: shareDone ?? null,
          obligationId: idOf('Obligation', obligation),
        }),
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
