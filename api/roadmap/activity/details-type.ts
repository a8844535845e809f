import { column, reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { schools } from '../../school/table.ts'
export const CoveredSchool: Resolvers<'roadmap', 'CoveredSchool'> = {
  school: reference(schools, 'schoolId', { archived: true }),
}

export const RoadmapPeriod: Resolvers<'roadmap', 'RoadmapPeriod'> = {
  kind: column('periodKind'),
  text: column('periodText'),
  start: column('startsOn'),
  end: column('endsOn'),
  yearStart: column('yearStartsOn'),
  yearEnd: column('yearEndsOn'),
  note: column('periodNote'),
}
