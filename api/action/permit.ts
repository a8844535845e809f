import { mayAs } from '../access/matrix.ts'
import { apiError } from '../errors.ts'
import type { GrantedRole } from '../scope.ts'
import type { Place, Work } from './work.ts'

/** The roles of those who govern a territory. */
export const office = ['MUNICIPAL', 'REGIONAL', 'ADMIN'] as const satisfies readonly GrantedRole[]
/** They, and those who work in a school or with it. */
export const reporter = ['SCHOOL', 'CURATOR', ...office] as const satisfies readonly GrantedRole[]

/** FORBIDDEN where the user has none of the roles at the place: what one sees above one's own place is not one's to change. */
export function permit(work: Work, roles: readonly GrantedRole[], place: Place): void {
  const { regionId, municipalityId, schoolId } = place
  if (!mayAs(work.context.viewer, roles, { regionId, municipalityId, schoolId })) throw apiError('FORBIDDEN')
}
