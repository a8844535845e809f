import {
  aliases,
  activities as planRows,
  type ReviewAsking,
  reviewFact,
  roadmapFact,
  sql,
} from '../../../api/plugin-api.ts'
import { type Ask, askOf, type Worded } from './ask.ts'

// Rules see all rows of a roadmap's plan and order, not only those of the viewer: findings do not depend on the viewer.
// The results are only reachable through a roadmap that the viewer sees.

/** A row of a plan, and what it asks for. */
export interface PlannedActivity {
  readonly id: string
  readonly ask: Ask | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}

interface ActivityText extends Worded, Omit<PlannedActivity, 'ask'> {
  readonly roadmapId: string
}

const { t } = aliases({ t: planRows })

/** The rows of these roadmaps with what each asks for, in the order of the plan; one statement. */
export async function activitiesOf(
  { read }: Pick<ReviewAsking, 'read'>,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PlannedActivity[]>> {
  const rows = await read<ActivityText>(sql`
    select ${t.id}, ${t.roadmapId} as "roadmapId", ${t.title}, ${t.plannedResult} as "plannedResult",
      ${t.expectedEvidence} as "expectedEvidence", ${t.termStartsOn} as "startsOn", ${t.termEndsOn} as "endsOn"
    from ${t.as}
    where ${t.roadmapId} = any(${roadmapIds}::uuid[]) and ${t.archivedAt} is null
    order by ${t.roadmapId}, ${t.position}`)
  return Map.groupBy(
    rows.map(row => ({ ...row, ask: askOf(row) })),
    row => row.roadmapId,
  )
}

/** The rows of a plan. */
export const activities = reviewFact<readonly PlannedActivity[]>([], asking =>
  activitiesOf(asking, asking.ids),
)

/** The rows of a plan that ask for something. */
export const asking = (rows: readonly PlannedActivity[], ask: Ask): readonly PlannedActivity[] =>
  rows.filter(row => row.ask === ask)

/** A row of the plan as the subject of a finding. */
export const subjectOf = ({ id }: Pick<PlannedActivity, 'id'>) => ({ type: 'Activity', id })

/** A roadmap's own days. */
export const period = roadmapFact(({ startsOn, endsOn, approvedOn }) => ({ startsOn, endsOn, approvedOn }))
