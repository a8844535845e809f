import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockActiveObligations, type RoadmapObligation, unreported } from '../../obligation/active.ts'
import { changeObligations } from '../../obligation/plan/write.ts'

/** Waives what waits for a report, from a day on; gives how many obligations that are. */
export async function waiveUnreported(
  work: UnitOfWork,
  roadmapId: string,
  waivedOn: string,
  [what, reason]: readonly [string, string | null],
  { isLeft = () => true, basis = reason }: WaiveOptions = {},
): Promise<number> {
  const waivedGround = reason === null ? `${what}.` : `${what}: ${reason}`
  const unanswered = unreported(await lockActiveObligations(work, roadmapId)).filter(isLeft)
  const changes = unanswered.map(before => ({ before, change: { waivedOn, waivedGround } }))
  await changeObligations(work, changes, basis)
  return changes.length
}

interface WaiveOptions {
  /** What is waived at all; everything without it. */
  readonly isLeft?: (obligation: RoadmapObligation) => boolean
  /** The ground for the audit log, where it is not the reason. */
  readonly basis?: string | null
}

/** Waives what a closed roadmap leaves unreported; what is due later by a clause that prevails goes back to the clause. */
export const waiveAtClosing = (
  work: UnitOfWork,
  { id, closedOn }: { readonly id: string; readonly closedOn: string },
  reason: string | null,
  basis: string | null = reason,
): Promise<number> =>
  waiveUnreported(work, id, closedOn, ['Дорожная карта закрыта', reason], {
    isLeft: ({ inForceOn, dueOn, orderClauseId }) =>
      !(inForceOn && inForceOn > dueOn) && !(orderClauseId && dueOn > closedOn),
    basis,
  })
