import { AbsenceReason, ExamKind } from '../../prisma/generated/client.ts'
import { type Builder, enumOf } from '../builder.ts'
import { idOf } from '../id.ts'
import { recordsPayloadOf } from '../indicator/bulk.ts'
import { recordAssessmentResults } from './actions.ts'
import { assessments } from './table.ts'

/** `recordAssessmentResults`. */
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
  builder.mutationField('recordAssessmentResults', t =>
    t.field({
      type: recordsPayloadOf(builder, 'RecordAssessmentResultsPayload', assessments),
      args: { input: t.arg({ type: record, required: true }) },
      resolve: (_, { input: { results } }, context) =>
        recordAssessmentResults(context, {
          results: results.map(({ school, ...row }) => ({ ...row, schoolId: idOf('School', school) })),
        }),
    }),
  )
}
