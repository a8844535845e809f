/** The moments at which rules are evaluated. `roadmap.review` checks the state on a day. */
export const actions = [
  'roadmap.approve',
  'roadmap.close',
  'roadmap.review',
  'report.submit',
  'report.accept',
  'curator.assign',
  'indicator.record',
  'campaign.open',
  'campaign.close',
] as const
export type Action = (typeof actions)[number]

/** When a rule is evaluated; `mutation` is a mutation of the plugin itself. */
export type Moment = Action | 'mutation'

/** An act that binds one municipality. */
export interface LocalAct {
  /** The municipality's natural key. */
  readonly municipality: string
  readonly act: string
  readonly item?: string
}

/** A finding that a rule can report: its level, its sentence, and its legal basis. */
export interface FindingDefinition {
  readonly level: 'NOTE' | 'WARNING' | 'REFUSAL'
  /** The moments at which the rule is evaluated. */
  readonly at: readonly Moment[]
  /** A Russian sentence for the user. */
  readonly sentence: string
  /** The act, as its number and day or its title. */
  readonly act: string
  /** The item of the act. */
  readonly item: string
  /**
   * The municipalities whose acts these are. Elsewhere the rule holds as the region's policy, and a finding cites that:
   * nobody is bound by a neighbour's order.
   */
  readonly local?: readonly LocalAct[]
  /** Whether the document states it, or it is the platform's interpretation, which policy may change. */
  readonly basis: 'STATED' | 'INTERPRETED'
}

/** What a rule reports about a record. */
export interface Verdict<Code extends string = string> {
  readonly code: Code
  /** The record in question, if it is not the roadmap itself. */
  readonly subject?: { readonly type: string; readonly id: string }
  /** What exactly was found, in Russian: a name, a day, a figure. */
  readonly detail?: string
}

/** What a rule gets besides the facts. */
export interface RuleContext {
  /** The day of the evaluation, as an ISO date. */
  readonly on: string
}

/** A rule: facts in, verdicts out; it reads nothing and writes nothing. */
export type Rule<Facts, Code extends string = string> = (
  facts: Facts,
  context: RuleContext,
) => readonly Verdict<Code>[]
