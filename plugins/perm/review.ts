import type { PermReportKind } from '../../prisma/generated/client.ts'
import type { Ask } from './wording.ts'
import type { Period } from './years.ts'

/** What the rules of `roadmap.review` know of a roadmap; days are ISO dates. */
export interface PermFacts extends Period {
  readonly approvedOn: string | null
  /** Its approved sets of criteria, with the last day of those that have one. */
  readonly criteriaSets: readonly { readonly approvedOn: string; readonly validTo: string | null }[]
  readonly activities: readonly ActivityFact[]
  readonly reports: readonly ReportFact[]
  /** The region's schedules of the project 500+. */
  readonly schedules: readonly { readonly year: number; readonly issuedOn: string }[]
  /** Whom the approving order appoints to control it; null where it appoints nobody. */
  readonly control: ControlFact | null
}

export interface ActivityFact {
  readonly id: string
  readonly ask: Ask | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}

export interface ReportFact {
  readonly kind: PermReportKind
  readonly year: number
  readonly submittedOn: string
}

export interface ControlFact {
  readonly orderId: string
  readonly personId: string
  readonly position: string
  readonly acknowledgedOn: string | null
}
