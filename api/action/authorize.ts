import { mayAs } from '../access/matrix.ts'
import type { GrantedRole } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Place, UnitOfWork } from './unit-of-work.ts'

/**
 * FORBIDDEN where none of the user's roles that the mutation's `@access` names covers the place: what lies above their
 * territory they read and never write, and a role on one territory is no role on another.
 */
export const authorize = (work: UnitOfWork, place: Place, message?: string): void =>
  authorizeAs(work, work.roles, place, message)

/** `authorize` by other roles than the mutation's own. */
export function authorizeAs(
  { context }: Pick<UnitOfWork, 'context'>,
  roles: readonly GrantedRole[],
  { regionId, municipalityId, schoolId }: Place,
  message = 'Вам не разрешено менять записи этой территории: обратитесь к администратору платформы.',
): void {
  if (!mayAs(context.viewer, roles, { regionId, municipalityId, schoolId }))
    throw apiError('FORBIDDEN', message)
}

/** BAD_INPUT if a place lies outside the regions of the plugin whose mutation it is. */
export async function requireOwnRegion({ plugin, read }: UnitOfWork, { regionId }: Place): Promise<void> {
  if (!plugin) return
  const rows = await read(
    sql`select r.id from core.region r where r.id = ${regionId} and r.code = any(${[...plugin.regions]})`,
  )
  if (rows.length > 0) return
  throw apiError(
    'OTHER_PLACE',
    `Запись относится к другому региону: это действие доступно только для региона «${plugin.title}».`,
  )
}
