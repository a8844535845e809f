import { AbsenceReason, ExamKind } from '../../prisma/generated/client.ts'
import { byId, namedById } from '../data/loader.ts'
import { nestedPage } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { schools } from '../school/table.ts'
import { above, changeOf, previousOf } from './compare.ts'
import { assessmentWhere, byPosition, ofSchool } from './list.ts'
import { type AssessmentResultRow, assessments } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    AssessmentResult: AssessmentResultRow
  }
}

/** AssessmentResult, its filter, and the results of a school. */
export function buildAssessment(builder: Builder): void {
  addNode(builder, assessments)
  builder.objectType('AssessmentResult', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: result => globalId('AssessmentResult', result.id) }),
      key: t.exposeString('key', { nullable: true }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (result, _, context) => namedById(context, schools, result.schoolId),
      }),
      exam: t.expose('exam', { type: enumOf(builder, 'ExamKind', ExamKind) }),
      subject: t.exposeString('subject'),
      level: t.exposeString('level', { nullable: true }),
      schoolYear: t.exposeString('schoolYear'),
      scaleMax: t.exposeInt('scaleMax'),
      schoolMean: t.exposeFloat('schoolMean', { nullable: true }),
      municipalityMean: t.exposeFloat('municipalityMean', { nullable: true }),
      unlabelledMean: t.exposeFloat('unlabelledMean', { nullable: true }),
      absenceReason: t.expose('absenceReason', {
        type: enumOf(builder, 'AbsenceReason', AbsenceReason),
        nullable: true,
      }),
      basis: t.exposeString('basis', { nullable: true }),
      note: t.exposeString('note', { nullable: true }),
      supersedes: t.field({
        type: 'AssessmentResult',
        nullable: true,
        resolve: (result, _, context) => byId(context, assessments, result.supersedesId),
      }),
      difference: t.float({
        nullable: true,
        resolve: result => above(result.schoolMean, result.municipalityMean),
      }),
      previous: t.field({
        type: 'AssessmentResult',
        nullable: true,
        resolve: (result, _, context) => previousOf(context, result),
      }),
      change: t.float({ nullable: true, resolve: (result, _, context) => changeOf(context, result) }),
    }),
  })
  builder.inputType('AssessmentFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      exam: t.field({ type: enumOf(builder, 'ExamKind', ExamKind) }),
      subject: t.string(),
      schoolYear: t.string(),
    }),
  })
  builder.objectField('School', 'assessments', t =>
    t.field({
      type: connectionOf(builder, 'AssessmentResult'),
      args: { filter: t.arg({ type: 'AssessmentFilter' }), ...pageArgs(t.arg) },
      resolve: (school, { filter, ...args }, context) =>
        nestedPage(
          context,
          school.id,
          ofSchool,
          { table: assessments, where: assessmentWhere(context, filter), order: byPosition },
          args,
        ),
    }),
  )
}
