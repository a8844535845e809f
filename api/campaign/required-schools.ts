import { randomUUIDv7 } from 'node:crypto'
import { find, findAll, note, snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { type SchoolRow, schools } from '../school/table.ts'
import { mostSchools, requireWithin } from './open.ts'
import { type CampaignSchoolRow, campaignSchools, type MonitoringCampaignRow } from './table.ts'

/** Which schools a campaign asks from now on, and which no more. */
export interface AmendedSchools {
  readonly addedIds: readonly string[]
  readonly removedIds: readonly string[]
}

/** Adds schools to a locked campaign and takes out such as have not handed in yet; at least one stays. */
export async function amendSchools(
  work: Work,
  campaign: MonitoringCampaignRow,
  { addedIds, removedIds }: AmendedSchools,
  reason: string,
): Promise<void> {
  if (addedIds.length === 0 && removedIds.length === 0) return
  if (new Set([...addedIds, ...removedIds]).size < addedIds.length + removedIds.length) {
    throw apiError('BAD_INPUT', 'Школа названа дважды.')
  }
  const added = await findAll(work, schools, addedIds)
  const removed = await findAll(work, schools, removedIds)
  requireWithin(await find(work, roadmaps, campaign.roadmapId), added)
  const rows = await work.read<CampaignSchoolRow>(sql`
    select ${campaignSchools.columns} from ${campaignSchools.name} t
    where t.campaign_id = ${campaign.id}::uuid order by t.position for update`)
  const known = new Map(rows.map(row => [row.schoolId, row]))
  const asked = rows.filter(row => !row.archivedAt).length + added.length - removed.length
  if (asked < 1 || asked > mostSchools) {
    throw apiError('BAD_INPUT', `В кампании остаётся от 1 до ${mostSchools} школ.`)
  }
  for (const school of removed) await takeOut(work, school, known.get(school.id), reason)
  const last = Math.max(0, ...rows.map(row => row.position))
  for (const [index, school] of added.entries()) {
    const row = { campaignId: campaign.id, schoolId: school.id, position: last + index + 1 }
    await ask(work, school, known.get(school.id), row, reason)
  }
}

/** Takes a school that has not handed in out of a campaign. */
export async function takeOut(
  work: Work,
  school: SchoolRow,
  row: CampaignSchoolRow | undefined,
  reason: string,
): Promise<void> {
  const { shortName } = school
  if (!row || row.archivedAt)
    throw apiError('BAD_INPUT', `${shortName} в кампании не названа: убирать нечего.`)
  if (row.submittedOn) throw apiError('BAD_INPUT', `${shortName} уже сдала отчёт: убрать её нельзя.`)
  const { id, version } = await work.tx.campaignSchool.update({
    where: { id: row.id },
    data: { archivedAt: work.context.now, version: { increment: 1 } },
  })
  const before = snapshot(row)
  work.wrote({
    ...{ type: campaignSchools.type, id, version, before, after: null },
    ...{ place: placeOf(school), basis: reason },
  })
}

/** A school that was asked before is asked again in its own row, as if it had not been. */
async function ask(
  work: Work,
  school: SchoolRow,
  before: CampaignSchoolRow | undefined,
  row: Pick<CampaignSchoolRow, 'campaignId' | 'schoolId' | 'position'>,
  basis: string,
): Promise<void> {
  if (before && !before.archivedAt) throw apiError('BAD_INPUT', `${school.shortName} уже названа в кампании.`)
  const { id } = before
    ? await work.tx.campaignSchool.update({
        where: { id: before.id },
        data: { ...row, archivedAt: null, version: { increment: 1 } },
      })
    : await work.tx.campaignSchool.create({ data: { id: randomUUIDv7(), ...row } })
  await note(work, campaignSchools, id, { before: before ?? null, basis, place: placeOf(school) })
}

const placeOf = ({ id, regionId, municipalityId }: SchoolRow) => ({ regionId, municipalityId, schoolId: id })
