import { type AuditEntryRow, columns } from '../audit/table.ts'
import { load } from '../data/loader.ts'
import { wholly } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { largestPage } from '../data/window.ts'
import { column } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { roadmaps } from './table.ts'

/** What changed a roadmap: an entry of the audit log. */
export type Amendment = Pick<AuditEntryRow, 'at' | 'userTitle' | 'action' | 'basis'>

/** The predicate over entries `t` that they are of a write. Reads of personal data are only for auditors. */
export const isWrite: Sql = sql`coalesce(t.after, t.before) is not null`

/** The predicate over entries `t` of a roadmap that its first report began its execution. */
export const isFirstReport: Sql = sql`((t.before ->> 'status' = 'APPROVED' and t.after ->> 'status' = 'IN_EXECUTION') is true)`

/**
 * The entries of a roadmap and the changes of its sections and activities, the latest first, at most 200. What
 * `editRoadmap` does to them is summarized in the roadmap's own entry.
 */
export function historyOf(context: Context, roadmapId: string): Promise<readonly Amendment[] | null> {
  return load(context, 'Roadmap.history', roadmapId, async ids => {
    const whole = wholly(context.viewer.scope, roadmaps)
    const rows = await context.read<Amendment & { readonly parent: string }>(sql`
      select p.id as parent, e.* from unnest(${ids}::uuid[]) as p(id) cross join lateral (
        select ${columns} from core.audit_entry t where t.record_type = 'Roadmap' and t.record_id = p.id
          and ${isWrite} and (not ${isFirstReport}
            or exists (select from ${roadmaps.name} t where t.id = p.id and ${whole}))
        union all
        select ${columns} from core.activity a join core.audit_entry t on t.record_type = 'Activity' and t.record_id = a.id
        where a.roadmap_id = p.id and t.before is not null and t.action <> 'editRoadmap'
        union all
        select ${columns} from core.roadmap_section s
        join core.audit_entry t on t.record_type = 'RoadmapSection' and t.record_id = s.id
        where s.roadmap_id = p.id and t.before is not null and t.action <> 'editRoadmap'
        order by sequence desc limit ${largestPage}
      ) e order by p.id, e.sequence desc`)
    return Map.groupBy(rows, row => row.parent)
  })
}
export const RoadmapAmendment: Resolvers<'roadmap', 'RoadmapAmendment'> = {
  who: column('userTitle'),
}
