import { matrix, mayAs, type Permission } from '../access/matrix.ts'
import type { GrantedRole } from '../data/scope.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Place, Work } from './work.ts'

/** FORBIDDEN where no role of the user allows this action of the core at the place. */
export function permit(work: Work, place: Place): void {
  if (!(work.action in matrix)) throw new Error(`the matrix of access does not know ${work.action}`)
  permitAs(work, matrix[work.action as Permission], place) // known to be there, by the line above
}

/**
 * FORBIDDEN where the user has none of the roles at the place: what lies above their territory they read and never
 * write, and a role on one territory is no role on another. For what plugins add to the core's actions.
 */
export function permitAs(work: Work, roles: readonly GrantedRole[], place: Place): void {
  const { regionId, municipalityId, schoolId } = place
  if (!mayAs(work.context.viewer, roles, { regionId, municipalityId, schoolId })) {
    throw apiError('FORBIDDEN', 'Запись относится к территории, на которой вам не разрешено её менять.')
  }
}
