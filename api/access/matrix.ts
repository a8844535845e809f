import { type Grant, type GrantedRole, grantedRoles, type Viewer } from '../data/scope.ts'

type Roles = readonly GrantedRole[]

/** Who governs a territory. */
export const office: Roles = ['MUNICIPAL', 'REGIONAL', 'ADMIN']
const keeper: Roles = ['SCHOOL', ...office]
const reviewer: Roles = ['CURATOR', ...office]
const reporter: Roles = ['SCHOOL', 'CURATOR', ...office]
const regional: Roles = ['REGIONAL', 'ADMIN']
const administrator: Roles = ['ADMIN']
const inspector: Roles = ['AUDITOR', 'ADMIN']

/**
 * Who may do what, on the territory of the grant and below it: the root fields that are not open to everybody, with the
 * roles any of which is enough. The SDL states the same by `@access`, the README prints it; tests hold all three equal.
 */
export const matrix = {
  createRoadmap: keeper,
  deriveSchoolRoadmap: keeper,
  amendRoadmap: keeper,
  editRoadmap: keeper,
  approveRoadmap: keeper,
  closeRoadmap: keeper,
  supersedeRoadmap: keeper,
  cancelRoadmap: keeper,
  submitReport: reporter,
  submitReports: reporter,
  withdrawReport: reporter,
  acceptReport: reviewer,
  returnReport: reviewer,
  waiveObligation: office,
  unwaiveObligation: office,
  openCampaign: office,
  submitCampaign: reporter,
  amendCampaign: office,
  closeCampaign: office,
  archiveCampaign: office,
  registerOrder: office,
  amendOrder: office,
  archiveOrder: office,
  acknowledgeOrder: reporter,
  defineIndicator: office,
  archiveIndicator: office,
  recordIndicatorValues: reporter,
  correctIndicatorValue: reporter,
  recordAssessmentResults: keeper,
  correctAssessmentResult: keeper,
  assignCurator: office,
  endCurator: office,
  handOverCurator: office,
  registerRegion: administrator,
  updateRegion: administrator,
  registerMunicipality: regional,
  updateMunicipality: office,
  archiveMunicipality: regional,
  registerSchool: regional,
  registerSchools: regional,
  updateSchool: office,
  archiveSchool: regional,
  saveSchoolContext: keeper,
  addSchoolSupport: office,
  endSchoolSupport: office,
  correctSchoolSupport: office,
  addSchoolRole: office,
  endSchoolRole: office,
  correctSchoolRole: office,
  createPartnership: office,
  endPartnership: office,
  registerOrganization: office,
  updateOrganization: office,
  archiveOrganization: office,
  addOrganizationMember: office,
  endOrganizationMember: office,
  registerPerson: office,
  updatePerson: office,
  archivePerson: office,
  users: administrator,
  keys: administrator,
  createUser: administrator,
  changeUserGrants: administrator,
  blockUser: administrator,
  unblockUser: administrator,
  createKey: administrator,
  revokeKey: administrator,
  audit: inspector,
} as const satisfies Readonly<Record<string, Roles>>

export type Permission = keyof typeof matrix

/** A place by database ids with all that it lies in: a school's municipality and region stand beside it. */
export type Place = Omit<Grant, 'role'>

/** All that somebody may do. */
// Object.keys forgets the names that the type knows.
export const permissions = Object.keys(matrix) as readonly Permission[]

/** Whether a viewer may do something at a place: a grant of one of the action's roles covers it. */
export function may(viewer: Viewer, permission: Permission, place: Place): boolean {
  return mayAs(viewer, matrix[permission], place)
}

/** Whether a viewer has one of the roles at a place; for what plugins add. */
export function mayAs(viewer: Viewer, roles: Roles, place: Place): boolean {
  return viewer.grants.some(grant => roles.includes(grant.role) && covers(grant, place))
}

/** The places at which a viewer may do something, by the grants that allow it. */
export function placesOf(viewer: Viewer, permission: Permission): readonly Place[] {
  const roles: Roles = matrix[permission]
  return viewer.grants.filter(grant => roles.includes(grant.role))
}

/** Whether a viewer may do something at some place at all. */
export function maySomewhere(viewer: Viewer, permission: Permission): boolean {
  const roles: Roles = matrix[permission]
  return viewer.grants.some(grant => roles.includes(grant.role))
}

/** Whether a place is a grant's own or lies below it; what stands above is read and never written. */
export function covers(grant: Place, place: Place): boolean {
  if (grant.schoolId) return grant.schoolId === place.schoolId
  if (grant.municipalityId) return grant.municipalityId === place.municipalityId
  return !grant.regionId || grant.regionId === place.regionId
}

/** The matrix as a Markdown table. */
export function printMatrix(): string {
  const rows = permissions.map(permission => {
    const roles: Roles = matrix[permission]
    return [`\`${permission}\``, ...grantedRoles.map(role => (roles.includes(role) ? '+' : ''))]
  })
  const lines = [['Action', ...grantedRoles], ['---', ...grantedRoles.map(() => ':-:')], ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
