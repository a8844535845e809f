import {
  actReferences,
  aliases,
  type Context,
  load,
  roadmaps,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import { type ConceptRow, concepts } from '../table.ts'

const { r, a, t } = aliases({ r: roadmaps, a: actReferences, t: concepts })

/** The concept whose act the roadmap or its approving order cites, by number and day. */
export function findConcept(context: Context, roadmapId: string): Promise<ConceptRow | null> {
  return load(context, 'perm.concept', roadmapId, async ids => {
    const rows = await context.read<ConceptRow & { readonly roadmapId: string }>(sql`
      select distinct on (${r.id}) ${r.id} as "roadmapId", ${concepts.columns}
      from ${r.as}
      join ${a.as} on (${a.orderId} = ${r.orderId} or ${a.roadmapId} = ${r.id}) and ${a.archivedAt} is null
      join ${t.as}
        on ${t.regionId} = ${r.regionId} and ${t.actNumber} = ${a.number} and ${t.actOn} = ${a.date}
        and ${visible(context.viewer, concepts)}
      where ${r.id} = any(${ids}::uuid[])
      order by ${r.id}, ${a.position}, ${t.id}`)
    return new Map(rows.map(row => [row.roadmapId, row]))
  })
}
