import {
  aliases,
  orderAcknowledgements,
  orders,
  persons,
  type ReviewAsking,
  reviewFact,
  roadmaps,
  sql,
} from '../../../api/plugin-api.ts'

/** Whom the order that approves a roadmap appoints to control it. */
export interface Control {
  readonly orderId: string
  readonly personId: string
  readonly position: string
  readonly acknowledgedOn: string | null
}

const { r, o, c, a } = aliases({ r: roadmaps, o: orders, c: persons, a: orderAcknowledgements })

/** Whom the approving orders of these roadmaps appoint to control them; one statement. */
export async function controlsOf(
  { read }: Pick<ReviewAsking, 'read'>,
  roadmapIds: readonly string[],
): Promise<ReadonlyMap<string, Control>> {
  const rows = await read<Control & { readonly roadmapId: string }>(sql`
    select ${r.id} as "roadmapId", ${o.id} as "orderId", ${c.id} as "personId", ${c.position},
      ${a.acknowledgedOn} as "acknowledgedOn"
    from ${r.as}
    join ${o.as} on ${o.id} = ${r.orderId} and ${o.archivedAt} is null
    join ${c.as} on ${c.id} = ${o.controllerId} and ${c.archivedAt} is null
    left join ${a.as} on ${a.orderId} = ${o.id} and ${a.personId} = ${c.id} and ${a.archivedAt} is null
    where ${r.id} = any(${roadmapIds}::uuid[])`)
  return new Map(rows.map(row => [row.roadmapId, row]))
}

/** Whom the approving order appoints to control the roadmap; null where it appoints nobody. */
export const control = reviewFact<Control | null>(null, asking => controlsOf(asking, asking.ids))
