import { AbsenceReason, ExamKind } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { recordsPayloadOf } from '../graphql/bulk-payload.ts'
import { idOf } from '../graphql/global-id.ts'
import { recordAssessmentResults } from './actions.ts'
import { correctAssessmentResult } from './correct.ts'
import { assessments } from './table.ts'

/** `recordAssessmentResults`, `correctAssessmentResult`. */
export function buildAssessmentMutations(builder: Builder): void {
  const result = builder.inputType('AssessmentResultInput', {
    fields: t => ({
      school: t.id({ required: true }),
      exam: t.field({ type: enumOf(builder, 'ExamKind', ExamKind), required: true }),
      subject: t.string({ required: true }),
      level: t.string(),
      schoolYear: t.string({ required: true }),
      scaleMax: t.int({ required: true }),
      schoolMean: t.float(),
      municipalityMean: t.float(),
      absenceReason: t.field({ type: enumOf(builder, 'AbsenceReason', AbsenceReason) }),
      note: t.string(),
    }),
  })
  const record = builder.inputType('RecordAssessmentResultsInput', {
    fields: t => ({ results: t.field({ type: [result], required: true }) }),
  })
  const correct = builder.inputType('CorrectAssessmentResultInput', {
    fields: t => ({
      result: t.id({ required: true }),
      schoolMean: t.float(),
      municipalityMean: t.float(),
      absenceReason: t.field({ type: enumOf(builder, 'AbsenceReason', AbsenceReason) }),
      note: t.string(),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    recordAssessmentResults: t.field({
      type: recordsPayloadOf(builder, 'RecordAssessmentResultsPayload', assessments),
      args: { input: t.arg({ type: record, required: true }) },
      resolve: (_, { input: { results } }, context) =>
        recordAssessmentResults(context, {
          results: results.map(({ school, ...row }) => ({ ...row, schoolId: idOf('School', school) })),
        }),
    }),
    correctAssessmentResult: t.field({
      type: payloadOf(builder, 'CorrectAssessmentResultPayload', assessments),
      args: { input: t.arg({ type: correct, required: true }) },
      resolve: (_, { input: { result, ...input } }, context) =>
        correctAssessmentResult(context, { ...input, resultId: idOf('AssessmentResult', result) }),
    }),
  }))
}
