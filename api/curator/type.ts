import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orderClauses } from '../order/table.ts'
import { persons } from '../organization/table.ts'
import { itemField } from '../reference/item-field.ts'
import { roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
export const Curator: Resolvers<'curator', 'Curator'> = {
  kindItem: itemField('CURATOR_KINDS', 'kindItem', 'kind'),
  person: reference(persons, 'personId', { archived: true }),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  school: reference(schools, 'schoolId', { archived: true }),
  roadmap: reference(roadmaps, 'roadmapId'),
  orderClause: reference(orderClauses, 'orderClauseId'),
}
