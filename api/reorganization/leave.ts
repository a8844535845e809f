import type { UnitOfWork } from '../action/unit-of-work.ts'
import { currentOrFuture } from '../action/write/archived.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { addSchool, placeOfSchool } from '../campaign/required-schools.ts'
import {
  type CampaignSchoolRow,
  campaignSchools,
  campaigns,
  type MonitoringCampaignRow,
} from '../campaign/table.ts'
import { type CuratorRow, curators } from '../curator/table.ts'
import { type Sql, sql } from '../data/sql.ts'
import { type OrganizationRow, organizations } from '../organization/table.ts'
import { type PartnershipRow, partnerships } from '../partnership/table.ts'
import type { SchoolRow } from '../school/table.ts'
import { type Departure, leaveRoadmaps } from './leave-roadmaps.ts'

/** A school leaves its municipality: what that municipality required of it and appointed for it ends. */
export async function leaveMunicipality(
  work: UnitOfWork,
  school: SchoolRow,
  departure: Departure,
): Promise<void> {
  const { municipalityId } = school
  await leaveRoadmaps(work, school, sql`m.municipality_id = ${municipalityId}::uuid`, departure)
  await leaveCampaigns(work, school, sql`c.municipality_id = ${municipalityId}::uuid`, departure)
  await leaveOrganizations(work, school, sql`g.municipality_id = ${municipalityId}::uuid`, departure)
  // Its own staff and whom the region appointed go on.
  const appointed = sql`t.school_id = ${school.id}::uuid and exists (select from core.person p where p.id = t.person_id
    and p.municipality_id = ${municipalityId}::uuid and p.school_id is distinct from ${school.id}::uuid)`
  await endCurators(work, school, appointed, departure)
}

/** A school leaves everything that it takes part in. */
export async function leaveEverything(
  work: UnitOfWork,
  school: SchoolRow,
  departure: Departure,
): Promise<void> {
  await leaveRoadmaps(work, school, sql`true`, departure)
  await leaveCampaigns(work, school, sql`true`, departure)
  await leaveOrganizations(work, school, sql`true`, departure)
  await endCurators(work, school, sql`t.school_id = ${school.id}::uuid`, departure)
  await endPartnerships(work, school, departure)
}

/** Excludes a school that has not submitted from open campaigns `c`; its successors take its place. */
async function leaveCampaigns(
  work: UnitOfWork,
  school: SchoolRow,
  where: Sql,
  { successors, basis }: Departure,
): Promise<void> {
  const rows = await work.read<MonitoringCampaignRow>(sql`
    select ${campaigns.columns} from ${campaigns.name} t where t.id in (
      select c.id from core.monitoring_campaign c join core.campaign_school s on s.campaign_id = c.id
      where s.school_id = ${school.id}::uuid and s.archived_at is null and s.submitted_on is null
        and c.archived_at is null and c.status = 'OPEN' and ${where}) order by t.id for update`)
  for (const row of rows) {
    const required = await work.read<CampaignSchoolRow>(sql`
      select ${campaignSchools.columns} from ${campaignSchools.name} t
      where t.campaign_id = ${row.id}::uuid order by t.position for update`)
    const own = required.find(one => one.schoolId === school.id)
    if (!own) continue
    const place = placeOfSchool(school)
    await new LockedRecord(work, campaignSchools, own).archive({ basis, place })
    const known = new Map(required.map(one => [one.schoolId, one]))
    const last = Math.max(...required.map(({ position }) => position))
    const added = successors.filter(({ id }) => known.get(id)?.archivedAt !== null)
    for (const [index, one] of added.entries()) {
      const values = { campaignId: row.id, schoolId: one.id, position: last + index + 1 }
      await addSchool(work, one, known.get(one.id), values, basis)
    }
    await new LockedRecord(work, campaigns, row).update({}, { basis })
  }
}

async function leaveOrganizations(
  work: UnitOfWork,
  school: SchoolRow,
  where: Sql,
  { on, basis }: Departure,
): Promise<void> {
  const rows = await work.read<OrganizationRow>(sql`
    select ${organizations.columns} from ${organizations.name} t where t.id in (
      select g.id from core.organization g join core.organization_member t on t.organization_id = g.id
      where t.school_id = ${school.id}::uuid and ${currentOrFuture(work, school.regionId)} and ${where})
    order by t.id for update`)
  if (rows.length === 0) return
  await work.execute(sql`
    update core.organization_member t set valid_to = greatest(t.valid_from, ${on}::date),
      updated_at = ${work.context.now}, version = t.version + 1
    where t.school_id = ${school.id}::uuid and t.organization_id = any(${rows.map(({ id }) => id)}::uuid[])
      and ${currentOrFuture(work, school.regionId)}`)
  for (const row of rows) await new LockedRecord(work, organizations, row).update({}, { basis })
}

async function endCurators(
  work: UnitOfWork,
  school: SchoolRow,
  where: Sql,
  { on, basis }: Departure,
): Promise<void> {
  const rows = await work.read<CuratorRow>(sql`
    select ${curators.columns} from ${curators.name} t
    where ${where} and ${currentOrFuture(work, school.regionId)} order by t.id for update`)
  for (const row of rows)
    await new LockedRecord(work, curators, row).update({ validTo: lastDay(row, on) }, { basis })
}

async function endPartnerships(work: UnitOfWork, school: SchoolRow, { on, basis }: Departure): Promise<void> {
  const rows = await work.read<PartnershipRow>(sql`
    select ${partnerships.columns} from ${partnerships.name} t
    where ${school.id}::uuid in (t.supported_school_id, t.leader_school_id)
      and ${currentOrFuture(work, school.regionId)} order by t.id for update`)
  for (const row of rows)
    await new LockedRecord(work, partnerships, row).update({ validTo: lastDay(row, on) }, { basis })
}

/** What has not begun ends on its first day. */
const lastDay = ({ validFrom }: { readonly validFrom: string | null }, on: string): string =>
  validFrom !== null && validFrom > on ? validFrom : on
