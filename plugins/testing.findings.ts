import type { Rule } from '../api/plugin.ts'

/** How one code is judged at one moment: the facts that break what the act asks, and the facts that meet it. */
export interface FindingCase<Facts = unknown> {
  /** The day judged. */
  readonly on: string
  readonly breaks: Facts
  readonly meets: Facts
  /** The rule itself, where a mutation of the plugin holds it; the others are found in the plugin. */
  readonly rule?: Rule<Facts>
}

/** Cases by «CODE at moment». */
export type FindingCases = Readonly<Record<string, FindingCase>>

/** Ties the facts of a case to each other, and forgets their type for the table. */
export function findingCase<Facts>(own: FindingCase<Facts>): FindingCase {
  // The rule of a case is asked with the facts of the same case alone.
  return own as FindingCase
}
