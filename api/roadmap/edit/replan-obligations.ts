import type { Work } from '../../action/work.ts'
import { standingObligations } from '../../obligation/active.ts'
import type { ActivityFacts } from '../../obligation/plan.ts'
import { monitoringFacts } from '../../obligation/plan-facts.ts'
import { planWithin } from '../../obligation/plan-limited.ts'
import { replan } from '../../obligation/replan.ts'
import { addObligations, changeObligations } from '../../obligation/write.ts'
import type { RoadmapRow } from '../table.ts'

/** Plans anew what changed activities ask for, and the rows that take their term or parties from them. */
export async function followTerms(
  work: Work,
  roadmap: RoadmapRow,
  activityIds: readonly string[],
  reason: string,
): Promise<void> {
  const facts = await monitoringFacts(work, roadmap)
  const amended = dependants(facts.activities, activityIds)
  const isAmended = (one: { readonly activityId: string }) => amended.has(one.activityId)
  const standing = await standingObligations(work, roadmap.id, [...amended])
  const planned = (await planWithin(facts, work.context.limits)).filter(isAmended)
  const { changes, added } = replan(standing, planned, work.context.now)
  await changeObligations(work, changes, reason)
  const { id: roadmapId, regionId, municipalityId } = roadmap
  await addObligations(work, { roadmapId, regionId, municipalityId }, added, reason)
}

function dependants(rows: readonly ActivityFacts[], ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids)
  const isNew = ({ id, parentId, inheritsFromId }: ActivityFacts) =>
    !found.has(id) && [parentId, inheritsFromId].some(above => above !== null && found.has(above))
  for (let next = rows.filter(isNew); next.length > 0; next = rows.filter(isNew)) {
    for (const row of next) found.add(row.id)
  }
  return found
}
