import { type ReviewAsking, reviewFact, sql } from '../../../api/plugin-api.ts'

/** Whom the order that approves a roadmap appoints to control it. */
export interface Control {
  readonly orderId: string
  readonly personId: string
  readonly position: string
  readonly acknowledgedOn: string | null
}

/** Whom the approving orders of these roadmaps appoint to control them; one statement. */
export async function controlsOf(
  { read }: Pick<ReviewAsking, 'read'>,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, Control>> {
  const rows = await read<Control & { readonly roadmapId: string }>(sql`
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

/** Whom the approving order appoints to control the roadmap; null where it appoints nobody. */
export const control = reviewFact<Control | null>(null, asking => controlsOf(asking, asking.ids))
