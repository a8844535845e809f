import { nothing, type StateCounts } from '../../obligation/counts/count.ts'
import type { ObligationState } from '../../obligation/state.ts'
import type { Reviewed } from './findings.ts'
import type { Duty } from './obligations.ts'

/** The obligations and findings of a territory, as they are at a moment. */
export interface Snapshot {
  readonly obligations: readonly Duty[]
  readonly findings: Reviewed
}

/** What becomes of an obligation. */
export interface SimulatedObligation
  extends Pick<Duty, 'activityId' | 'orderClauseId' | 'schoolId' | 'organizationId'> {
  readonly dueOnBefore: string | null
  readonly dueOn: string | null
  readonly stateBefore: ObligationState | null
  readonly state: ObligationState | null
}

/** What would change. */
export interface Simulation {
  readonly obligations: number
  readonly added: number
  readonly removed: number
  readonly schools: number
  readonly statesBefore: StateCounts
  readonly states: StateCounts
  readonly changes: readonly SimulatedObligation[]
  readonly findings: readonly { readonly code: string; readonly before: number; readonly after: number }[]
  readonly roadmapsReviewed: number
}

/** The difference of two snapshots, with the first obligations that differ. */
export function changesBetween(before: Snapshot, after: Snapshot, first: number): Simulation {
  const had = new Map(before.obligations.map(one => [one.id, one]))
  const has = new Map(after.obligations.map(one => [one.id, one]))
  const all = [...new Set([...had.keys(), ...has.keys()])].flatMap(id => change(had.get(id), has.get(id)))
  return {
    obligations: all.length,
    added: all.filter(one => one.stateBefore === null).length,
    removed: all.filter(one => one.state === null).length,
    schools: new Set(all.flatMap(({ schoolId }) => schoolId ?? [])).size,
    statesBefore: countsOf(before.obligations),
    states: countsOf(after.obligations),
    changes: all.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)).slice(0, first),
    findings: findingChanges(before.findings, after.findings),
    roadmapsReviewed: after.findings.roadmaps,
  }
}

function change(had: Duty | undefined, has: Duty | undefined): readonly SimulatedObligation[] {
  const either = has ?? had
  if (!either || (had && has && had.dueOn === has.dueOn && had.state === has.state)) return []
  const { activityId, orderClauseId, schoolId, organizationId } = either
  return [
    {
      activityId,
      orderClauseId,
      schoolId,
      organizationId,
      dueOnBefore: had?.dueOn ?? null,
      dueOn: has?.dueOn ?? null,
      stateBefore: had?.state ?? null,
      state: has?.state ?? null,
    },
  ]
}

const dayOf = ({ dueOn, dueOnBefore }: SimulatedObligation): string => dueOn ?? dueOnBefore ?? ''

function countsOf(duties: readonly Duty[]): StateCounts {
  const counts: Record<keyof StateCounts, number> = { ...nothing, total: duties.length }
  for (const { state } of duties) counts[state] += 1
  return counts
}

const findingChanges = (before: Reviewed, after: Reviewed): Simulation['findings'] =>
  [...new Set([...before.byCode.keys(), ...after.byCode.keys()])]
    .sort()
    .map(code => ({ code, before: before.byCode.get(code) ?? 0, after: after.byCode.get(code) ?? 0 }))
    .filter(one => one.before !== one.after)
