import type { Term } from '../../api/plugin-api.ts'

/** What an order says of a matter and what its annex says of the same. */
export interface TermPair {
  readonly topic: string
  readonly orderClauseId: string
  readonly clauseNumber: string
  readonly orderOn: string
  readonly orderTerm: Term
  readonly activityId: string
  readonly activityNumber: string | null
  readonly annexTerm: Term
}

/** Whether the two ask for different days: another last day, or another recurrence. */
export function differs({ orderTerm, annexTerm }: Pick<TermPair, 'orderTerm' | 'annexTerm'>): boolean {
  return orderTerm.end !== annexTerm.end || orderTerm.recurrence !== annexTerm.recurrence
}
