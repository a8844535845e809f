import { type Builder, enumOf } from '../../api/plugin-api.ts'
import { ExamKind } from '../../prisma/generated/client.ts'
import { changes, comparisons, type ExamPoint, type ExamSeries } from './series.ts'

/** The exam series of a school and its points. */
export function buildExams(builder: Builder) {
  const comparison = builder.enumType('IvanovoComparison', { values: comparisons })
  const change = builder.enumType('IvanovoChange', { values: changes })
  const point = builder.objectRef<ExamPoint>('IvanovoExamPoint').implement({
    fields: t => ({
      result: t.expose('result', { type: 'AssessmentResult' }),
      schoolYear: t.string({ resolve: ({ result }) => result.schoolYear }),
      schoolMean: t.float({ nullable: true, resolve: ({ result }) => result.schoolMean }),
      municipalityMean: t.float({ nullable: true, resolve: ({ result }) => result.municipalityMean }),
      againstDistrict: t.expose('againstDistrict', { type: comparison }),
      difference: t.exposeFloat('difference', { nullable: true }),
      againstYearBefore: t.expose('againstYearBefore', { type: change }),
      change: t.exposeFloat('change', { nullable: true }),
    }),
  })
  return builder.objectRef<ExamSeries>('IvanovoExamSeries').implement({
    fields: t => ({
      exam: t.field({ type: enumOf(builder, 'ExamKind', ExamKind), resolve: ({ of }) => of.exam }),
      subject: t.string({ resolve: ({ of }) => of.subject }),
      level: t.string({ nullable: true, resolve: ({ of }) => of.level }),
      scaleMax: t.int({ resolve: ({ of }) => of.scaleMax }),
      points: t.field({ type: [point], resolve: ({ points }) => [...points] }),
    }),
  })
}
