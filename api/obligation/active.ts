import type { UnitOfWork } from '../action/unit-of-work.ts'
import { type Sql, sql } from '../data/sql.ts'
import { pieces } from '../data/write/bulk.ts'
import type { ExistingObligation } from './plan/replan.ts'
import { obligations } from './table.ts'

/** An obligation of a roadmap, which is one of an activity. */
export type RoadmapObligation = ExistingObligation & {
  readonly roadmapId: string
  readonly sectionId: string
  readonly activityId: string
}

/**
 * Obligations of a roadmap that are not archived, locked until the end of the action, by their due day. With
 * `activityIds` those of these activities alone, archived ones too.
 */
export function lockActiveObligations(
  work: UnitOfWork,
  roadmapId: string,
  activityIds?: readonly string[],
): Promise<readonly RoadmapObligation[]> {
  const selected = activityIds ? sql`t.activity_id = any(${activityIds}::uuid[])` : sql`t.archived_at is null`
  return lockObligations<RoadmapObligation>(work, sql`t.roadmap_id = ${roadmapId}::uuid and ${selected}`)
}

/** The obligations `t` that a predicate selects, archived ones too, locked until the end of the action, by their due day. */
export async function lockObligations<O extends ExistingObligation>(
  work: UnitOfWork,
  selected: Sql,
): Promise<readonly O[]> {
  const locked = await work.read<{ id: string }>(sql`
    select t.id from core.obligation t where ${selected} order by t.due_on, t.id for update`)
  const existing: O[] = []
  for (const piece of pieces(locked.map(({ id }) => id))) {
    const rows = await work.read<O>(sql`
      select ${obligations.columns}, t.fulfilled_on is not null or exists (select from core.execution_report r
        where r.obligation_id = t.id and r.archived_at is null and r.withdrawn_on is null) as "isReported"
      from ${obligations.name} t where t.id = any(${piece}::uuid[]) order by t.due_on, t.id`)
    existing.push(...rows)
  }
  return existing
}

/** The obligations that wait for a report: neither archived nor waived nor reported nor fulfilled by a record. */
export const unreported = <O extends ExistingObligation>(existing: readonly O[]): readonly O[] =>
  existing.filter(one => !one.archivedAt && !one.waivedOn && !one.isReported)
