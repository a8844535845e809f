import type { IvanovoDocumentState } from '../generated/contract.ts'

/** When a document of a school is due, drafted and approved. */
export interface DocumentDays {
  readonly dueOn: string | null
  readonly draftedOn: string | null
  readonly approvedOn: string | null
}

/** The state of a document on a day: by what has happened by then, and by a passed term only if nothing has. */
export function documentState(
  { dueOn, draftedOn, approvedOn }: DocumentDays,
  on: string,
): IvanovoDocumentState {
  if (approvedOn !== null && approvedOn <= on) return 'APPROVED'
  if (draftedOn !== null && draftedOn <= on) return 'DRAFTED'
  return dueOn !== null && dueOn < on ? 'OVERDUE' : 'EXPECTED'
}
