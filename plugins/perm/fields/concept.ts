import { type Context, load, sql, visible } from '../../../api/plugin-api.ts'
import { type ConceptRow, concepts } from '../table.ts'

/** The concept whose act the roadmap or its approving order cites, by number and day. */
export function findConcept(context: Context, roadmapId: string): Promise<ConceptRow | null> {
  return load(context, 'perm.concept', roadmapId, async ids => {
    const rows = await context.read<ConceptRow & { readonly roadmapId: string }>(sql`
      select distinct on (r.id) r.id as "roadmapId", ${concepts.columns}
      from core.roadmap r
      join core.act_reference a
        on (a.order_id = r.order_id or a.roadmap_id = r.id) and a.archived_at is null
      join ${concepts.name} t
        on t.region_id = r.region_id and t.act_number = a.number and t.act_on = a.date
        and ${visible(context.viewer, concepts)}
      where r.id = any(${ids}::uuid[])
      order by r.id, a.position, t.id`)
    return new Map(rows.map(row => [row.roadmapId, row]))
  })
}
