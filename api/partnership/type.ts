import { today } from '../calendar/today.ts'
import { nestedList } from '../data/page.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { itemField } from '../reference/item-field.ts'
import { inForce } from '../school/list.ts'
import { schools } from '../school/table.ts'
import { municipalities } from '../territory/table.ts'
import { ofSchool, partnershipOrder } from './list.ts'
import { partnerships } from './table.ts'
export const Partnership: Resolvers<'partnership', 'Partnership'> = {
  kindItem: itemField('PARTNERSHIP_KINDS', 'kindItem', 'kind'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  supportedSchool: reference(schools, 'supportedSchoolId', { archived: true }),
  leaderSchool: reference(schools, 'leaderSchoolId', { archived: true }),
}

export const School: Resolvers<'partnership', 'School'> = {
  partnerships: (school, { on }, context) =>
    nestedList(context, school.id, ofSchool, {
      table: partnerships,
      where: inForce(on ?? today(context, school.regionId)),
      order: partnershipOrder,
    }),
}
