import { computed, connection, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { ReferenceItemRow } from '../reference/table.ts'
import { schools } from '../school/table.ts'
import { above, changeOf, previousOf } from './compare.ts'
import { ofSchool, schoolAssessmentList } from './list.ts'
import { subjectOf } from './subjects.ts'
import { type AssessmentResultRow, assessments } from './table.ts'
export const AssessmentResult: Resolvers<'assessment', 'AssessmentResult'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  supersedes: reference(assessments, 'supersedesId'),
  subjectItem: computed<AssessmentResultRow, ReferenceItemRow | null>(
    ['regionId', 'subject'],
    (result, _, context) => subjectOf(context, result),
  ),
  difference: result => above(result.schoolMean, result.municipalityMean),
  previous: (result, _, context) => previousOf(context, result),
  change: (result, _, context) => changeOf(context, result),
}

export const School: Resolvers<'assessment', 'School'> = {
  assessments: connection(schoolAssessmentList, ofSchool),
}

export const RecordAssessmentResultsPayload: Resolvers<'assessment', 'RecordAssessmentResultsPayload'> = {
  rows: ({ rows = [] }) => rows,
}

export const RecordAssessmentResultsRow: Resolvers<'assessment', 'RecordAssessmentResultsRow'> = {
  record: reference(assessments, 'id'),
}
