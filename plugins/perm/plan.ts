import { type Context, sql } from '../../api/plugin-api.ts'
import type { ActivityFact, ControlFact } from './review.ts'
import { askOf, type Worded } from './wording.ts'

// Rules judge a roadmap by all that its plan and order say, whoever asks: a viewer sees fewer rows, never other
// findings. What these functions give is read only through a roadmap that the viewer sees.

interface ActivityText extends Worded {
  readonly roadmapId: string
  readonly id: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** The rows of these roadmaps with what each asks for, in the order of the plan; one statement. */
export async function activitiesOf(
  { read }: Context,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ActivityFact[]>> {
  const rows = await read<ActivityText>(sql`
    select t.id, t.roadmap_id as "roadmapId", t.title, t.planned_result as "plannedResult",
      t.expected_evidence as "expectedEvidence", t.term_starts_on as "startsOn", t.term_ends_on as "endsOn"
    from core.activity t
    where t.roadmap_id = any(${roadmapIds}::uuid[]) and t.archived_at is null
    order by t.roadmap_id, t.position`)
  return Map.groupBy(
    rows.map(row => ({ ...row, ask: askOf(row) })),
    row => row.roadmapId,
  )
}

/** Whom the approving orders of these roadmaps appoint to control them; one statement. */
export async function controlsOf(
  { read }: Context,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, ControlFact>> {
  const rows = await read<ControlFact & { readonly roadmapId: string }>(sql`
    select r.id as "roadmapId", o.id as "orderId", c.id as "personId", c.position,
      a.acknowledged_on as "acknowledgedOn"
    from core.roadmap r
    join core."order" o on o.id = r.order_id and o.archived_at is null
    join core.person c on c.id = o.controller_id and c.archived_at is null
    left join core.order_acknowledgement a
      on a.order_id = o.id and a.person_id = c.id and a.archived_at is null
    where r.id = any(${roadmapIds}::uuid[])`)
  return new Map(rows.map(row => [row.roadmapId, row]))
}
