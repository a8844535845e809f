import type { UnitOfWork } from '../action/unit-of-work.ts'
import { announceById } from '../action/write/announce.ts'
import { recordFindingChanges } from '../finding/audit.ts'
import { recordFindings } from '../finding/source-checks/store.ts'
import { type CitedAct, replaceBasis, requireActs } from '../order/basis.ts'
import { roadmaps } from './table.ts'

/**
 * Replaces the acts that a locked roadmap cites, and checks it for defects again. NOT_FOUND if an act is named as an order
 * that the user may not see.
 */
export async function citeActs(
  work: UnitOfWork,
  roadmapId: string,
  acts: readonly CitedAct[],
): Promise<void> {
  await requireActs(work, acts)
  await replaceBasis(work, { roadmapId }, acts)
  recordFindingChanges(work, await recordFindings(work, { roadmapIds: [roadmapId] }))
  // The acts are shown with the roadmap, also where something else was written for them.
  await announceById(work, roadmaps, roadmapId)
}
