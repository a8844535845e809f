import { reviewFact, sql } from '../../../api/plugin-api.ts'

interface Schedule {
  readonly year: number
  readonly issuedOn: string
}

/** The schedules of the project «500+» that the region has issued. */
export const schedules = reviewFact<readonly Schedule[]>([], async ({ read, roadmaps }) => {
  const regionIds = [...new Set(roadmaps.map(roadmap => roadmap.regionId))]
  const rows = await read<Schedule & { readonly regionId: string }>(sql`
    select t.region_id as "regionId", t.year, t.issued_on as "issuedOn" from perm.perm_project_schedule t
    where t.region_id = any(${regionIds}::uuid[]) and t.project = 'FEDERAL_500PLUS' and t.archived_at is null`)
  const byRegion = Map.groupBy(rows, row => row.regionId)
  return new Map(roadmaps.map(({ id, regionId }) => [id, byRegion.get(regionId) ?? []]))
})
