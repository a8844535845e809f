import { byId } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { BatchMode, type RowOutcome, submitReports } from './batch.ts'
import { submitReportInput } from './input.ts'
import { executionReports } from './table.ts'

/** `submitReports`: many reports at once, with a result for each. */
export function buildReportBatch(builder: Builder): void {
  const input = builder.inputType('SubmitReportsInput', {
    fields: t => ({
      rows: t.field({ type: [submitReportInput(builder)], required: true }),
      mode: t.field({ type: enumOf(builder, 'BatchMode', BatchMode), required: true }),
    }),
  })
  const error = builder.objectRef<NonNullable<RowOutcome['error']>>('RowError').implement({
    fields: t => ({ code: t.exposeString('code'), message: t.exposeString('message') }),
  })
  const row = builder.objectRef<RowOutcome>('SubmitReportsRow').implement({
    fields: t => ({
      index: t.exposeInt('index'),
      record: t.field({
        type: 'ExecutionReport',
        nullable: true,
        resolve: ({ id }, _, context) => byId(context, executionReports, id),
      }),
      error: t.expose('error', { type: error, nullable: true }),
      findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
    }),
  })
  const payload = builder.objectRef<readonly RowOutcome[]>('SubmitReportsPayload').implement({
    fields: t => ({
      submitted: t.int({ resolve: rows => rows.filter(({ id }) => id !== null).length }),
      rows: t.field({ type: [row], resolve: rows => [...rows] }),
    }),
  })
  builder.mutationField('submitReports', t =>
    t.field({
      type: payload,
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_, { input }, context) => submitReports(context, input),
    }),
  )
}
