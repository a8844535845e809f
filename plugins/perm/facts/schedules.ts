import { aliases, reviewFact, sql } from '../../../api/plugin-api.ts'
import { schedules as scheduleTable } from '../table.ts'

const { t } = aliases({ t: scheduleTable })

interface Schedule {
  readonly year: number
  readonly issuedOn: string
}

/** The schedules of the project «500+» that the region has issued. */
export const schedules = reviewFact<readonly Schedule[]>([], async ({ read, roadmaps }) => {
  const regionIds = [...new Set(roadmaps.map(roadmap => roadmap.regionId))]
  const rows = await read<Schedule & { readonly regionId: string }>(sql`
    select ${t.regionId} as "regionId", ${t.year}, ${t.issuedOn} as "issuedOn" from ${t.as}
    where ${t.regionId} = any(${regionIds}::uuid[]) and ${t.project} = 'FEDERAL_500PLUS'
      and ${t.archivedAt} is null`)
  const byRegion = Map.groupBy(rows, row => row.regionId)
  return new Map(roadmaps.map(({ id, regionId }) => [id, byRegion.get(regionId) ?? []]))
})
