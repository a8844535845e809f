import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { persons } from '../organization/table.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { indicators, indicatorValues } from './table.ts'
export const IndicatorValue: Resolvers<'indicator', 'IndicatorValue'> = {
  indicator: reference(indicators, 'indicatorId'),
  school: reference(schools, 'schoolId', { archived: true }),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  recordedBy: reference(persons, 'recordedById', { archived: true }),
  supersedes: reference(indicatorValues, 'supersedesId'),
}
