import { may, maySomewhere, permissions } from '../access/matrix.ts'
import { byId } from '../data/loader.ts'
import type { Grant, GrantedRole, Viewer } from '../data/scope.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { placeOf } from './place.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Viewer: Viewer
    Grant: Grant
  }
}

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

/** Viewer and Grant. */
export function buildViewer(builder: Builder): void {
  builder.objectType('Grant', {
    fields: t => ({
      role: t.expose('role', { type: enumOf(builder, 'Role', Role) }),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (grant, _, context) => byId(context, regions, grant.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (grant, _, context) => byId(context, municipalities, grant.municipalityId),
      }),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (grant, _, context) => byId(context, schools, grant.schoolId),
      }),
    }),
  })
  builder.objectType('Viewer', {
    fields: t => ({
      isSignedIn: t.boolean({ resolve: viewer => viewer.user !== null }),
      title: t.string({ nullable: true, resolve: viewer => viewer.user?.title ?? null }),
      grants: t.field({ type: ['Grant'], resolve: viewer => [...viewer.grants] }),
      personalData: t.exposeBoolean('personalData'),
      actions: t.stringList({
        args: { on: t.arg.id() },
        resolve: async (viewer, { on }, context) => {
          if (on == null) return permissions.filter(one => maySomewhere(viewer, one))
          const place = await placeOf(context, on)
          return place ? permissions.filter(one => may(viewer, one, place)) : []
        },
      }),
    }),
  })
}
