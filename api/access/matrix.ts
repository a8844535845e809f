import { type ConstDirectiveNode, Kind } from 'graphql'
import { readSdl } from '../../schema/read-sdl.ts'
import { type Grant, type GrantedRole, grantedRoles, type Viewer } from '../data/scope.ts'
import { coreContract } from '../graphql/contract.ts'
import type { Contract } from '../graphql/generated/contract.ts'

/** Roles any of which is enough. */
export type Roles = readonly GrantedRole[]

/** A root field of the core that is not open to everybody. */
export type Permission = keyof Contract['types']['Mutation'] | keyof Contract['types']['Query']

/** The roles that an `@access` names; null if it lets everybody in, or if there is none. */
export function rolesIn(directives: readonly ConstDirectiveNode[] = []): Roles | null {
  const access = directives.find(({ name }) => name.value === 'access')
  const values = access?.arguments?.flatMap(({ value }) => (value.kind === Kind.LIST ? value.values : []))
  const names = values?.flatMap(value => (value.kind === Kind.ENUM ? [value.value] : []))
  if (!names || names.includes('PUBLIC')) return null
  return grantedRoles.filter(role => names.includes(role))
}

/**
 * Who may do what, on the territory of the grant and below it: the root fields of SDL files that are not open to
 * everybody, with the roles of their `@access`, any of which is enough.
 */
export const readAccess = (files: readonly URL[]): ReadonlyMap<string, Roles> =>
  new Map(
    files
      .flatMap(file => readSdl(file).definitions)
      .filter(one => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION)
      .filter(({ name }) => ['Query', 'Mutation', 'Subscription'].includes(name.value))
      .flatMap(({ fields = [] }) => fields)
      .flatMap(({ name, directives }) => {
        const roles = rolesIn(directives)
        return roles ? [[name.value, roles] as const] : []
      }),
  )

/** The access of the core's contract. */
export const matrix = readAccess(coreContract())

/** The roles any of which is enough for a root field of the core; none if the field is public. */
export const rolesOf = (permission: string): Roles => matrix.get(permission) ?? []

/** A place by database ids, including its parents: a school has its municipality and region. */
export type Place = Omit<Grant, 'role'>

/** All permissions. */
// The contract names them, and the types are made from it.
export const permissions = [...matrix.keys()] as readonly Permission[]

/** Whether a viewer may do something at a place: a grant of one of the action's roles covers it. */
export function may(viewer: Viewer, permission: Permission, place: Place): boolean {
  return mayAs(viewer, rolesOf(permission), place)
}

/** Whether a viewer has one of the roles at a place; for what plugins add. */
export function mayAs({ grants }: Pick<Viewer, 'grants'>, roles: Roles, place: Place): boolean {
  return grants.some(grant => roles.includes(grant.role) && covers(grant, place))
}

/** The places at which a viewer may do something, by the grants that allow it. */
export function placesOf(viewer: Viewer, permission: Permission): readonly Place[] {
  const roles = rolesOf(permission)
  return viewer.grants.filter(grant => roles.includes(grant.role))
}

/** Whether a viewer has one of the roles at some place at all. */
export function maySomewhere({ grants }: Pick<Viewer, 'grants'>, roles: Roles): boolean {
  return grants.some(grant => roles.includes(grant.role))
}

/** Whether a viewer has any role at a place. */
export const isMember = ({ grants }: Pick<Viewer, 'grants'>, place: Place): boolean =>
  grants.some(grant => covers(grant, place))

/** Whether a place is a grant's own or lies below it. Records above are read and never written. */
export function covers(grant: Place, place: Place): boolean {
  if (grant.schoolId) return grant.schoolId === place.schoolId
  if (grant.municipalityId) return grant.municipalityId === place.municipalityId
  return !grant.regionId || grant.regionId === place.regionId
}
