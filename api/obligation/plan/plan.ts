import type { DueWindow } from '../../term/expand.ts'
import type { Day, Period, Term } from '../../term/term.ts'
import { dueWindows, inForceFrom, type WindowPolicy } from './due-windows.ts'
import { type Party, type PartyFacts, type Reporter, reportersOf } from './reporter.ts'

/** What a region decides about monitoring: what is due when, and who reports. */
export interface MonitoringPolicy extends WindowPolicy {
  readonly reportingLevel: 'SCHOOL' | 'MUNICIPALITY'
}

/** For a region without a policy of its own: terms are looked at once a year, schools report. */
export const plainPolicy: MonitoringPolicy = { checkpoints: ['12-31'], reportingLevel: 'SCHOOL' }

/** A window of a clause that prevails over the term of an activity. */
export type PrevailingWindow = DueWindow & { readonly orderClauseId: string }

export interface ActivityFacts {
  readonly id: string
  readonly sectionId: string
  readonly parentId: string | null
  readonly inheritsFromId: string | null
  readonly term: Term
  /** The windows of the clauses that prevail over its term. */
  readonly prevailing?: readonly PrevailingWindow[]
  readonly responsibles: readonly Party[]
}

export interface RoadmapFacts extends PartyFacts {
  readonly period: Period
  readonly approvedOn: Day | null
  readonly policy: MonitoringPolicy
  readonly activities: readonly ActivityFacts[]
}

/**
 * An obligation to be: one due day of one activity or clause for one reporter. The clause of an activity's obligation is
 * the one that prevails over its term.
 */
export interface PlannedObligation {
  readonly activityId: string | null
  readonly orderClauseId?: string | null
  readonly sectionId: string | null
  readonly schoolId: string | null
  readonly organizationId: string | null
  readonly opensOn: Day | null
  readonly dueOn: Day
  /** The first day on which it is in force; a window that ended before that day is never overdue. */
  readonly inForceOn: Day | null
  readonly isCheckpoint: boolean
}

/**
 * The obligations of an approved roadmap: activity × due window × reporter, each once.
 *
 * An activity with parts is monitored through its parts. A blank cell is filled for monitoring only: a row that
 * inherits takes the term and the responsible parties it lacks from the row above it, a part takes the parties
 * it lacks from its activity. What the row itself says is replaced by a clause that prevails over it alone. Terms without any date and without a
 * checkpoint in the period give no obligation.
 */
export const planObligations = (facts: RoadmapFacts): readonly PlannedObligation[] =>
  [...eachPlanned(facts)].flatMap(one => one.planned)

/** What is planned of an activity. */
export interface PlannedActivity {
  readonly planned: readonly PlannedObligation[]
  /** The words of its term where they name more windows than a term may have. */
  readonly cutTerm: string | null
}

/** The same, activity by activity. */
export function* eachPlanned(facts: RoadmapFacts): Generator<PlannedActivity, undefined> {
  const rows = new Map(facts.activities.map(row => [row.id, row]))
  const parents = new Set(facts.activities.map(row => row.parentId))
  for (const row of facts.activities) if (!parents.has(row.id)) yield planActivity(row, rows, facts)
}

function planActivity(
  row: ActivityFacts,
  rows: ReadonlyMap<string, ActivityFacts>,
  facts: RoadmapFacts,
): PlannedActivity {
  const parties = inherited(row, rows, one => (one.responsibles.length === 0 ? null : one.responsibles)) ?? []
  const { windows, cutTerm } = inherited(row, rows, one => windowsOf(one, facts)) ?? expanded(row.term, facts)
  if (windows.length === 0) return { planned: [], cutTerm }
  const reporters = reportersOf(parties, facts, facts.policy.reportingLevel)
  const planned = windows.flatMap(window =>
    reporters.map(reporter => ({
      activityId: row.id,
      sectionId: row.sectionId,
      ...(window.orderClauseId && { orderClauseId: window.orderClauseId }),
      ...reporter,
      opensOn: window.start,
      dueOn: window.end,
      inForceOn: inForceFrom(window.end, facts.approvedOn, facts.period),
      isCheckpoint: window.checkpoint,
    })),
  )
  return { planned: unique(planned), cutTerm }
}

interface Windows {
  readonly windows: readonly (DueWindow & Partial<PrevailingWindow>)[]
  readonly cutTerm: string | null
}

/** The windows of a row with a term of its own; null of a row without one. */
function windowsOf({ prevailing = [], term }: ActivityFacts, facts: RoadmapFacts): Windows | null {
  if (prevailing.length > 0) return { windows: prevailing, cutTerm: null }
  return term.sourceText === null ? null : expanded(term, facts)
}

function expanded(term: Term, { period, policy }: RoadmapFacts): Windows {
  const { windows, isCut } = dueWindows(term, period, policy)
  return { windows, cutTerm: isCut ? term.sourceText : null }
}

/** The first answer of the row itself, the row it inherits from, its parent, and theirs; a loop ends the search. */
function inherited<Answer>(
  row: ActivityFacts,
  rows: ReadonlyMap<string, ActivityFacts>,
  ask: (row: ActivityFacts) => Answer | null,
): Answer | null {
  const seen = new Set<string>()
  let at: ActivityFacts | undefined = row
  while (at && !seen.has(at.id)) {
    const answer = ask(at)
    if (answer !== null) return answer
    seen.add(at.id)
    const above: string | null = at.inheritsFromId ?? at.parentId
    at = above === null ? undefined : rows.get(above)
  }
  return null
}

/** One report answers for all windows that end on one day: the earliest start stays, a named day outranks a checkpoint. */
function unique(planned: readonly PlannedObligation[]): readonly PlannedObligation[] {
  const kept = new Map<string, PlannedObligation>()
  for (const one of planned) {
    const key = `${one.activityId} ${one.dueOn} ${reporterKey(one)}`
    const twin = kept.get(key)
    kept.set(key, twin ? merge(twin, one) : one)
  }
  return [...kept.values()]
}

function merge(one: PlannedObligation, other: PlannedObligation): PlannedObligation {
  const opensOn = one.opensOn && other.opensOn ? ([one.opensOn, other.opensOn].sort()[0] ?? null) : null
  return { ...one, opensOn, isCheckpoint: one.isCheckpoint && other.isCheckpoint }
}

function reporterKey({ schoolId, organizationId }: Reporter): string {
  return schoolId ?? organizationId ?? ''
}
