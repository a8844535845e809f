import { type Context, type RoadmapRow, sql } from '../../api/plugin-api.ts'
import type { PermReportKind } from '../../prisma/generated/client.ts'
import { activitiesOf, controlsOf } from './plan.ts'
import type { PermFacts, ReportFact } from './review.ts'

type Ids = readonly string[]

/** The facts of all these roadmaps of the region, in a constant number of statements. */
export async function gatherFacts(
  context: Context,
  roadmaps: readonly RoadmapRow[],
): Promise<ReadonlyMap<string, PermFacts>> {
  const ids = roadmaps.map(roadmap => roadmap.id)
  const [activities, controls, criteria, reports, schedules] = await Promise.all([
    activitiesOf(context, ids),
    controlsOf(context, ids),
    approvedSetsOf(context, ids),
    reportsOf(context, ids),
    schedulesOf(context, [...new Set(roadmaps.map(roadmap => roadmap.regionId))]),
  ])
  return new Map(
    roadmaps.map(({ id, regionId, startsOn, endsOn, approvedOn }) => [
      id,
      {
        startsOn,
        endsOn,
        approvedOn,
        criteriaSets: criteria.get(id) ?? [],
        activities: activities.get(id) ?? [],
        reports: reports.get(id) ?? [],
        schedules: schedules.get(regionId) ?? [],
        control: controls.get(id) ?? null,
      },
    ]),
  )
}

async function approvedSetsOf({ read }: Context, ids: Ids) {
  const rows = await read<PermFacts['criteriaSets'][number] & { readonly roadmapId: string }>(sql`
    select t.roadmap_id as "roadmapId", t.approved_on as "approvedOn", t.valid_to as "validTo" from perm.perm_criteria_set t
    where t.roadmap_id = any(${ids}::uuid[]) and t.approved_on is not null and t.archived_at is null
    order by t.valid_to nulls last`)
  return Map.groupBy(rows, row => row.roadmapId)
}

async function reportsOf({ read }: Context, ids: Ids) {
  const rows = await read<ReportFact & { roadmapId: string; kind: PermReportKind }>(sql`
    select t.roadmap_id as "roadmapId", t.kind, t.year, t.submitted_on as "submittedOn"
    from perm.perm_yearly_report t
    where t.roadmap_id = any(${ids}::uuid[]) and t.archived_at is null`)
  return Map.groupBy(rows, row => row.roadmapId)
}

async function schedulesOf({ read }: Context, regionIds: Ids) {
  const rows = await read<{ regionId: string; year: number; issuedOn: string }>(sql`
    select t.region_id as "regionId", t.year, t.issued_on as "issuedOn" from perm.perm_project_schedule t
    where t.region_id = any(${regionIds}::uuid[]) and t.project = 'FEDERAL_500PLUS' and t.archived_at is null`)
  return Map.groupBy(rows, row => row.regionId)
}
