import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import { announce } from '../action/write/announce.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { create, lockAllForReference, lockForReference } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type RoadmapRow, roadmaps } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { type CampaignSchoolRow, campaignSchools, type MonitoringCampaignRow } from './table.ts'

/** How many schools a campaign asks at most. */
export const mostSchools = 200

/** Adds schools to a locked campaign and removes schools that have not submitted; at least one stays. */
export async function amendSchools(
  work: UnitOfWork,
  campaign: MonitoringCampaignRow,
  addedIds: readonly string[],
  removedIds: readonly string[],
  reason: string,
): Promise<void> {
  if (addedIds.length === 0 && removedIds.length === 0) return
  if (new Set([...addedIds, ...removedIds]).size < addedIds.length + removedIds.length) {
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Школа указана дважды: оставьте её в списке один раз.',
      'input.addSchools',
    )
  }
  const added = await lockAllForReference(work, schools, addedIds, 'input.addSchools')
  const removed = await lockAllForReference(work, schools, removedIds, 'input.removeSchools')
  requireWithin(work, await lockForReference(work, roadmaps, campaign.roadmapId), added)
  const rows = await work.read<CampaignSchoolRow>(sql`
    select ${campaignSchools.columns} from ${campaignSchools.name} t
    where t.campaign_id = ${campaign.id}::uuid order by t.position for update`)
  const known = new Map(rows.map(row => [row.schoolId, row]))
  const total = rows.filter(row => !row.archivedAt).length + added.length - removed.length
  if (total < 1 || total > mostSchools) {
    throw apiError(
      'LIST_SIZE_INVALID',
      `В кампании должно быть от 1 до ${mostSchools} школ: измените список добавляемых и исключаемых.`,
      'input.addSchools',
    )
  }
  for (const school of removed) await removeSchool(work, school, known.get(school.id), reason)
  const last = Math.max(0, ...rows.map(row => row.position))
  for (const [index, school] of added.entries()) {
    const row = { campaignId: campaign.id, schoolId: school.id, position: last + index + 1 }
    await addSchool(work, school, known.get(school.id), row, reason)
  }
}

/** Announces the schools of a campaign in the change feed: their state follows from its last day. */
export async function announceSchools(work: UnitOfWork, campaignId: string): Promise<void> {
  const rows = await work.read<CampaignSchoolRow & Omit<Place, 'schoolId'>>(sql`
    select ${campaignSchools.columns}, s.region_id as "regionId", s.municipality_id as "municipalityId"
    from ${campaignSchools.name} t join core.school s on s.id = t.school_id
    where t.campaign_id = ${campaignId}::uuid and t.archived_at is null order by t.position`)
  for (const { regionId, municipalityId, ...row } of rows)
    announce(work, campaignSchools, row, { place: { regionId, municipalityId, schoolId: row.schoolId } })
}

/** BAD_INPUT if a school lies outside the territory of the roadmap. */
export function requireWithin(
  work: UnitOfWork,
  { regionId, municipalityId }: RoadmapRow,
  required: readonly SchoolRow[],
): void {
  const outside = required.find(
    one => one.regionId !== regionId || (municipalityId !== null && one.municipalityId !== municipalityId),
  )
  if (outside) {
    throw apiError(
      'OTHER_PLACE',
      `${outside.shortName} не относится к территории этой дорожной карты: исключите её из списка.`,
      work.pathOf(outside.id),
    )
  }
}

/** Removes a school that has not submitted from a campaign. */
export async function removeSchool(
  work: UnitOfWork,
  school: SchoolRow,
  row: CampaignSchoolRow | undefined,
  basis: string,
): Promise<void> {
  const { shortName } = school
  if (!row || row.archivedAt)
    throw apiError(
      'NOT_INCLUDED',
      `${shortName} не участвует в кампании: исключите её из списка removeSchools.`,
      work.pathOf(school.id),
    )
  if (row.submittedOn)
    throw apiError(
      'IN_USE',
      `${shortName} уже сдала сведения, исключить её нельзя: оставьте её в кампании.`,
      work.pathOf(school.id),
    )
  await new LockedRecord(work, campaignSchools, row).archive({ basis, place: placeOfSchool(school) })
}

/** Adds a school to a campaign. One that was required before is restored in its own row. */
export async function addSchool(
  work: UnitOfWork,
  school: SchoolRow,
  before: CampaignSchoolRow | undefined,
  values: Pick<CampaignSchoolRow, 'campaignId' | 'schoolId' | 'position'>,
  basis: string,
): Promise<void> {
  if (before && !before.archivedAt)
    throw apiError(
      'ALREADY_DONE',
      `${school.shortName} уже участвует в кампании: исключите её из списка addSchools.`,
      work.pathOf(school.id),
    )
  const options = { basis, place: placeOfSchool(school) }
  if (before)
    await new LockedRecord(work, campaignSchools, before).revive(values, { ...options, replaces: before })
  else await create(work, campaignSchools, values, options)
}

/** The place of a school's row in a campaign. */
export const placeOfSchool = ({ id, regionId, municipalityId }: SchoolRow): Place => ({
  regionId,
  municipalityId,
  schoolId: id,
})
