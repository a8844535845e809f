import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { municipalities, regions } from '../territory/table.ts'

export const PolicySetting: Resolvers<'policy', 'PolicySetting'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
}
