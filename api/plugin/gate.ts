import type { Read } from '../data/query.ts'
import type { ObligationRow } from '../obligation/table.ts'
import type { RoadmapRow } from '../roadmap/table.ts'
import type { Rule } from './rule.ts'

/** What the rules of an action are shown of it. */
export interface SubjectOf {
  'report.submit': ReportSubject
  'report.accept': ReportSubject
  'roadmap.approve': { readonly roadmap: RoadmapRow; readonly approvedOn: string }
  'roadmap.close': { readonly roadmap: RoadmapRow }
  'curator.assign': {
    readonly kind: string
    readonly personId: string
    readonly schoolId: string | null
    readonly orderClauseId: string | null
    readonly validFrom: string | null
  }
  'indicator.record': {
    readonly indicatorId: string
    readonly roadmapId: string
    readonly measuredOn: string
  }
  'campaign.open': {
    readonly roadmapId: string
    readonly schoolIds: readonly string[]
    readonly dueOn: string
  }
  'campaign.close': { readonly campaignId: string }
}
export type GatedAction = keyof SubjectOf

/** A report that is submitted or reviewed. */
export interface ReportSubject {
  readonly obligation: ObligationRow
  readonly text: string
  readonly evidence: readonly { readonly title: string; readonly url: string | null }[]
}

/** How a gate reads its facts: inside the action's transaction, on the day of the action. */
export interface Asking {
  readonly read: Read
  readonly on: string
}

/** The rules of an action; their facts are read inside the action's transaction. */
export interface Gate<Subject, Facts, Code extends string> {
  readonly facts: (asking: Asking, subject: Subject) => Promise<Facts>
  readonly rules: readonly Rule<Facts, Code>[]
}

/** A plugin's gates, by action. A gate's facts are known only to its own rules. */
export type Gates = { readonly [A in GatedAction]?: Gate<SubjectOf[A], unknown, string> }

/** Ties a gate's facts to its rules, and forgets their type for the list of gates. */
export function gate<Subject, Facts, Code extends string>(
  own: Gate<Subject, Facts, Code>,
): Gate<Subject, unknown, string> {
  // The core hands a gate's facts only to the same gate's rules.
  return own as Gate<Subject, unknown, string>
}
