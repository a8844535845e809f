import { aliases, type FulfillingRecord, type Fulfilment, roadmaps, sql } from '../../api/plugin-api.ts'
import { activitiesOf } from './facts/plan.ts'
import { expectedReports, type Period } from './facts/years.ts'
import type { PermReportKind } from './generated/contract.ts'
import { yearlyReports } from './table.ts'

const { t, r } = aliases({ t: yearlyReports, r: roadmaps })

interface Submitted extends Period {
  readonly id: string
  readonly roadmapId: string
  readonly kind: PermReportKind
  readonly year: number
  readonly submittedOn: string
}

/** A document of a year answers the row of the plan that asks for it, in that year whenever it was handed in. */
const yearlyReport: Fulfilment = {
  type: yearlyReports.type,
  title: 'Документ за год',
  needs: 'FIRST',
  records: async (read, roadmapIds) => {
    const reports = await read<Submitted>(sql`
      select ${t.id}, ${t.roadmapId} as "roadmapId", ${t.kind}, ${t.year}, ${t.submittedOn} as "submittedOn",
        ${r.startsOn} as "startsOn", ${r.endsOn} as "endsOn"
      from ${t.as} join ${r.as} on ${r.id} = ${t.roadmapId}
      where ${t.roadmapId} = any(${roadmapIds}::uuid[]) and ${t.archivedAt} is null`)
    if (reports.length === 0) return []
    const plans = await activitiesOf({ read }, roadmapIds)
    return reports.flatMap(({ id, roadmapId, kind, year, submittedOn, ...period }) =>
      expectedReports(period, plans.get(roadmapId) ?? [])
        .filter(expected => expected.kind === kind && expected.year === year)
        .map(
          ({ activityId, dueOn }): FulfillingRecord => ({
            id,
            activityId,
            schoolId: null,
            at: dueOn,
            on: submittedOn,
          }),
        ),
    )
  },
}

/** The records of the region that need no report beside them. */
export const fulfilments: readonly Fulfilment[] = [yearlyReport]
