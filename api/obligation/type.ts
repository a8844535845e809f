import { daysOf } from '../calendar/today.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orderClauses, orders } from '../order/table.ts'
import { organizations } from '../organization/table.ts'
import { activities, roadmapSections, roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { onDay } from './dated-fields.ts'
import { fulfilledBy } from './fulfil/type.ts'
import { graceOf } from './grace-days.ts'
import { loadState, loadStateUntil, stateOn, untilOn } from './state.ts'
export const Obligation: Resolvers<'obligation', 'Obligation'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  roadmap: reference(roadmaps, 'roadmapId', { archived: true }),
  section: reference(roadmapSections, 'sectionId', { archived: true }),
  activity: reference(activities, 'activityId', { archived: true }),
  order: reference(orders, 'orderId', { archived: true }),
  orderClause: reference(orderClauses, 'orderClauseId', { archived: true }),
  school: reference(schools, 'schoolId', { archived: true }),
  organization: reference(organizations, 'organizationId', { archived: true }),
  fulfilledBy,
  state: onDay(loadState, (context, on) => stateOn(daysOf(context, on), graceOf(context.plugins))),
  stateUntil: onDay(loadStateUntil, (context, on) => untilOn(daysOf(context, on), graceOf(context.plugins))),
}
