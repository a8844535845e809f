import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orderClauses } from '../order/table.ts'
import { organizations } from '../organization/table.ts'
import { activities } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'

export const PolicySetting: Resolvers<'policy', 'PolicySetting'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
}

export const SimulatedObligation: Resolvers<'policy', 'SimulatedObligation'> = {
  activity: reference(activities, 'activityId'),
  orderClause: reference(orderClauses, 'orderClauseId'),
  school: reference(schools, 'schoolId'),
  organization: reference(organizations, 'organizationId'),
}
