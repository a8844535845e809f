import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { WriteOptions } from '../action/write/locked-record.ts'
import { create, lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { requirePersonalData } from '../user/create.ts'
import { grantFrom } from '../user/grant.ts'
import { governsAll } from '../user/table.ts'
import { type GroupGrantRow, groupGrants } from './table.ts'

const maxLength = 255

/** Gives a role to the members of a group; nobody gives more than they have. */
export const grantToGroup = action('grantToGroup', async (work, input) => {
  requirePlatform(work)
  const { role, region, municipality, school, validFrom, validTo, reason } = input
  const personalData = input.personalData ?? false
  const groupName = input.group.trim()
  if (groupName === '' || groupName.length > maxLength)
    throw apiError(
      'FORMAT_INVALID',
      `Имя группы указано неверно: передайте от 1 до ${maxLength} знаков.`,
      'input.group',
    )
  if (role === 'CURATOR')
    throw apiError(
      'CHOICE_INVALID',
      'Роль CURATOR действует по назначению человека: группе её дать нельзя.',
      'input.role',
    )
  if (personalData) requirePersonalData(work.context)
  const wanted = { role, region, municipality, school, validFrom, validTo }
  const { curatorId: _, ...grant } = await grantFrom(work, wanted, [], 'input')
  const { regionId, municipalityId, schoolId } = grant
  const [same] = await work.read(sql`
    select 1 from core.group_grant g where g.group_name = ${groupName} and g.role = ${role}::core.granted_role
      and g.region_id is not distinct from ${regionId}::uuid
      and g.municipality_id is not distinct from ${municipalityId}::uuid
      and g.school_id is not distinct from ${schoolId}::uuid and g.archived_at is null`)
  if (same) throw apiError('ALREADY_DONE', 'У группы уже есть это право: измените его, прекратив прежнее.')
  return create(work, groupGrants, { groupName, ...grant, personalData }, audited(reason))
})

/** Ends a role of a group: its members lose it with their next request. */
export const revokeGroupGrant = action('revokeGroupGrant', async (work, input) => {
  requirePlatform(work)
  const grant = await lockRecord(work, groupGrants, input.grant, input.version)
  await grant.archive(audited(input.reason))
  return { id: grant.id }
})

/** A group is known to the whole platform, as a subject is. */
function requirePlatform({ context }: UnitOfWork): void {
  if (governsAll(context.viewer)) return
  throw apiError('FORBIDDEN', 'Права группам даёт администратор всей платформы: обратитесь к нему.')
}

const audited = (basis: string | null | undefined): WriteOptions<GroupGrantRow> => ({
  basis,
  place: { regionId: null, municipalityId: null, schoolId: null },
})
