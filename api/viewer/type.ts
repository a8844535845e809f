import type { GrantedRole } from '../data/scope.ts'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { viewerActions } from './actions.ts'
import { placeOf } from './place.ts'

/** The values of the enum `Role`. */
export const Role = {
  PUBLIC: 'PUBLIC',
  SCHOOL: 'SCHOOL',
  CURATOR: 'CURATOR',
  MUNICIPAL: 'MUNICIPAL',
  REGIONAL: 'REGIONAL',
  AUDITOR: 'AUDITOR',
  ADMIN: 'ADMIN',
} as const satisfies Record<GrantedRole | 'PUBLIC', string>
export const Grant: Resolvers<'viewer', 'Grant'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId'),
  school: reference(schools, 'schoolId'),
}

export const Viewer: Resolvers<'viewer', 'Viewer'> = {
  isSignedIn: viewer => viewer.user !== null,
  title: viewer => viewer.user?.title ?? null,
  actions: async (_, { on }, context) => {
    const place = on == null ? null : await placeOf(context, on)
    return on != null && place === null ? [] : viewerActions(context, place)
  },
}
