import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { pieces } from '../data/write/bulk.ts'
import type { StandingObligation } from './plan/replan.ts'
import { obligations } from './table.ts'

/**
 * Obligations of a roadmap that are not archived, locked until the end of the action, by their due day. With
 * `activityIds` those of these activities alone, archived ones too.
 */
export async function standingObligations(
  work: Work,
  roadmapId: string,
  activityIds?: readonly string[],
): Promise<readonly StandingObligation[]> {
  const asked = activityIds ? sql`t.activity_id = any(${activityIds}::uuid[])` : sql`t.archived_at is null`
  const locked = await work.read<{ id: string }>(sql`
    select t.id from core.obligation t where t.roadmap_id = ${roadmapId}::uuid and ${asked}
    order by t.due_on, t.id for update`)
  const standing: StandingObligation[] = []
  for (const piece of pieces(locked.map(({ id }) => id))) {
    const rows = await work.read<StandingObligation>(sql`
      select ${obligations.columns}, exists (select from core.execution_report r
        where r.obligation_id = t.id and r.archived_at is null and r.withdrawn_on is null) as "isReported"
      from ${obligations.name} t where t.id = any(${piece}::uuid[]) order by t.due_on, t.id`)
    standing.push(...rows)
  }
  return standing
}

/** Those that wait for a report: neither archived nor waived, and nobody has reported on them. */
export const unreported = (standing: readonly StandingObligation[]): readonly StandingObligation[] =>
  standing.filter(one => !one.archivedAt && !one.waivedOn && !one.isReported)
