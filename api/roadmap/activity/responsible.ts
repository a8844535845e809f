import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { sql } from '../../data/sql.ts'
import type { PartyIds } from '../../organization/party.ts'

/** The responsible parties of an activity as they are stored, in its order. */
export async function responsibleOf(work: UnitOfWork, activityId: string): Promise<readonly PartyIds[]> {
  return (await responsibleOfAll(work, [activityId])).get(activityId) ?? []
}

/** `responsibleOf` of many activities by one statement. */
export async function responsibleOfAll(
  { read }: UnitOfWork,
  activityIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PartyIds[]>> {
  if (activityIds.length === 0) return new Map()
  const rows = await read<PartyIds & { readonly activityId: string }>(sql`
    select activity_id as "activityId", person_id as "personId", organization_id as "organizationId", school_id as "schoolId"
    from core.activity_responsible
    where activity_id = any(${activityIds}::uuid[]) and archived_at is null order by activity_id, position`)
  const byActivity = Map.groupBy(rows, ({ activityId }) => activityId)
  return new Map(
    [...byActivity].map(([id, parties]) => [id, parties.map(({ activityId: _, ...ids }) => ids)]),
  )
}
