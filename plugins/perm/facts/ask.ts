import type { PermReportKind } from '../generated/contract.ts'

/** A row of the plan, as it is worded. */
export interface Worded {
  readonly title: string
  readonly plannedResult: string | null
  readonly expectedEvidence: string | null
}

/** What a row of a plan asks the municipality for, where a rule of the region speaks of it. */
export type Ask = 'CRITERIA' | 'OWN_APPROVAL' | 'PROJECT_500PLUS_SCHEDULE' | PermReportKind

// Plans of the region share a model, not their numbering, so a row is known by its words. Order matters: the
// plan's own approval names the same roadmap as the report on its measures does.
const wordings: readonly { readonly ask: Ask; readonly title: RegExp; readonly result: RegExp }[] = [
  { ask: 'CRITERIA', title: /критери/i, result: /утвержд/i },
  { ask: 'OWN_APPROVAL', title: /дорожн\S+ карт/i, result: /утвержд/i },
  { ask: 'PROJECT_500PLUS_SCHEDULE', title: /план\S*-график.*500\+|500\+.*план\S*-график/i, result: /(?:)/ },
  { ask: 'LIFT_PROJECT', title: /образовательный лифт/i, result: /отч[её]т/i },
  { ask: 'ROADMAP', title: /дорожн\S+ карт/i, result: /отч[её]т|справк/i },
  { ask: 'AUGUST_MEMO', title: /итог/i, result: /справк/i },
]

/** What this row asks for, or null where no rule of the region speaks of it. */
export function askOf({ title, plannedResult, expectedEvidence }: Worded): Ask | null {
  const results = `${plannedResult ?? ''} ${expectedEvidence ?? ''}`
  return wordings.find(one => one.title.test(title) && one.result.test(results))?.ask ?? null
}
