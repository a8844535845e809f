import type { ObligationRow } from '../table.ts'
import type { PlannedObligation } from './plan.ts'
import type { ObligationChange } from './write.ts'

/** A stored obligation, active or archived. */
export type ExistingObligation = ObligationRow & {
  /** It has a report, perhaps a returned one, or a record that fulfils it; withdrawn reports do not count. */
  readonly isReported: boolean
}

export interface Replanned {
  readonly changes: readonly { readonly before: ObligationRow; readonly change: ObligationChange }[]
  readonly added: readonly PlannedObligation[]
}

/**
 * Plans the obligations of amended activities again. Reported and waived ones stay. The others follow the new plan: one
 * that is due on a planned day stays, an archived one is restored, the rest move to the remaining planned days in order,
 * and those without a day are archived. If a reporter has only one planned day and has already reported, nothing is added.
 */
export function replan(
  existing: readonly ExistingObligation[],
  planned: readonly PlannedObligation[],
  archivedAt: Date,
): Replanned {
  const wanted = Map.groupBy(planned, unitOf)
  const known = Map.groupBy(existing, unitOf)
  const units = [...new Set([...wanted.keys(), ...known.keys()])]
  const all = units.map(unit => replanUnit(known.get(unit) ?? [], wanted.get(unit) ?? [], archivedAt))
  return { changes: all.flatMap(one => one.changes), added: all.flatMap(one => one.added) }
}

/** The obligations of one activity or clause and one reporter. */
function replanUnit(
  existing: readonly ExistingObligation[],
  planned: readonly PlannedObligation[],
  archivedAt: Date,
): Replanned {
  const fixed = existing.filter(one => !one.archivedAt && (one.isReported || one.waivedOn !== null))
  const free = existing.filter(one => !fixed.includes(one))
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
  readonly before: ExistingObligation
  readonly to: PlannedObligation
}

const changeTo = ({
  orderClauseId,
  opensOn,
  dueOn,
  inForceOn,
  isCheckpoint,
}: PlannedObligation): ObligationChange => ({
  orderClauseId: orderClauseId ?? null,
  opensOn,
  dueOn,
  inForceOn,
  isCheckpoint,
  archivedAt: null,
})

const differs = ({ before, to }: Move): boolean =>
  before.archivedAt !== null ||
  before.dueOn !== to.dueOn ||
  before.opensOn !== to.opensOn ||
  before.inForceOn !== to.inForceOn ||
  before.isCheckpoint !== to.isCheckpoint ||
  before.orderClauseId !== (to.orderClauseId ?? null)

const unitOf = (one: PlannedObligation | ObligationRow): string =>
  `${one.activityId ?? one.orderClauseId} ${one.schoolId ?? one.organizationId}`
