import type { ObligationRow } from '../table.ts'
import type { PlannedObligation } from './plan.ts'
import type { ObligationChange } from './write.ts'

/** An obligation that stands, or stood and was archived. */
export type StandingObligation = ObligationRow & {
  /** Somebody has reported on it, even if the report was returned; a withdrawn one counts for none. */
  readonly isReported: boolean
}

export interface Replanned {
  readonly changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[]
  readonly added: readonly PlannedObligation[]
}

/**
 * What becomes of the obligations of amended activities. Reported and waived ones stay as they are. The others follow the
 * new plan: one that is due on a planned day stays, an archived one returns, the rest move to the planned days that
 * are left, in order, and those that find none are archived. Where the plan asks a reporter once and a report
 * stands already, nothing new is asked.
 */
export function replan(
  standing: readonly StandingObligation[],
  planned: readonly PlannedObligation[],
  archivedAt: Date,
): Replanned {
  const asked = Map.groupBy(planned, unitOf)
  const known = Map.groupBy(standing, unitOf)
  const units = [...new Set([...asked.keys(), ...known.keys()])]
  const all = units.map(unit => replanUnit(known.get(unit) ?? [], asked.get(unit) ?? [], archivedAt))
  return { changes: all.flatMap(one => one.changes), added: all.flatMap(one => one.added) }
}

/** The obligations of one activity and one reporter. */
function replanUnit(
  standing: readonly StandingObligation[],
  planned: readonly PlannedObligation[],
  archivedAt: Date,
): Replanned {
  const fixed = standing.filter(one => !one.archivedAt && (one.isReported || one.waivedOn !== null))
  const free = standing.filter(one => !fixed.includes(one))
  const isAnswered = planned.length === 1 && fixed.some(one => one.isReported)
  const wanted = isAnswered ? [] : planned.filter(one => !fixed.some(({ dueOn }) => dueOn === one.dueOn))
  const onDay = (dueOn: string) => free.find(one => one.dueOn === dueOn)
  const kept = wanted.flatMap(to => {
    const before = onDay(to.dueOn)
    return before ? [{ before, to }] : []
  })
  const leftDays = wanted.filter(one => !onDay(one.dueOn))
  const left = free.filter(one => !one.archivedAt && !kept.some(({ before }) => before === one))
  const moved = left.slice(0, leftDays.length).flatMap((before, index) => {
    const to = leftDays[index]
    return to ? [{ before, to }] : []
  })
  return {
    changes: [
      ...[...kept, ...moved].filter(differs).map(({ before, to }) => ({ before, change: changeTo(to) })),
      ...left.slice(leftDays.length).map(before => ({ before, change: { archivedAt } })),
    ],
    added: leftDays.slice(left.length),
  }
}

interface Move {
  readonly before: StandingObligation
  readonly to: PlannedObligation
}

const changeTo = ({ opensOn, dueOn, isCheckpoint }: PlannedObligation): ObligationChange => ({
  opensOn,
  dueOn,
  isCheckpoint,
  archivedAt: null,
})

const differs = ({ before, to }: Move): boolean =>
  before.archivedAt !== null ||
  before.dueOn !== to.dueOn ||
  before.opensOn !== to.opensOn ||
  before.isCheckpoint !== to.isCheckpoint

const unitOf = ({ activityId, schoolId, organizationId }: PlannedObligation | ObligationRow): string =>
  `${activityId} ${schoolId ?? organizationId}`
