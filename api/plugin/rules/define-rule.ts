import type { GatedAction } from '../gate.ts'
import type { FindingDefinition, LocalAct, Moment, RuleContext, Verdict } from '../rule.ts'
import type { ActionFact, GivenFact, ReviewFact } from './fact.ts'

interface Named<Fact> {
  readonly [name: string]: Fact
}

/** The moments of a rule, each with the facts that it gets. */
export type FactsAt = { readonly [A in GatedAction]?: Named<ActionFact<A, unknown>> } & {
  readonly 'roadmap.review'?: Named<ReviewFact<unknown>>
  readonly mutation?: Named<GivenFact<unknown>>
}

type ValueOf<Fact> =
  Fact extends ReviewFact<infer T>
    ? T
    : Fact extends { readonly read: (...args: never[]) => infer R }
      ? Awaited<R>
      : Fact extends GivenFact<infer T>
        ? T
        : never

/** The values of the facts that a rule names. */
export type FactsOf<At> = {
  [M in keyof At]: { readonly [Name in keyof At[M]]: ValueOf<At[M][Name]> }
}[keyof At]

/** What a rule has found: of which record, if it is not the one under review, and what exactly. */
export type Found = Omit<Verdict, 'code'>

/** An example of a rule: on this day it finds one thing in the first facts and nothing in the second. */
export interface RuleCase<Facts> {
  readonly on: string
  readonly breaks: Facts
  readonly meets: Facts
}

/** A rule of a region: its sentence, the act it cites, its moments, its facts and what breaks it. */
export interface RuleDefinition<Code extends string = string, Facts = unknown>
  extends Omit<FindingDefinition, 'at' | 'act' | 'local'> {
  readonly code: Code
  readonly at: FactsAt
  /** An act that binds the whole region, or the acts of single municipalities. */
  readonly act: string | LocalAct | readonly LocalAct[]
  /** The item of the act, where the act does not name its own. */
  readonly item: string
  /** Pure: true for one finding without a detail, or all that is found. A method, so that lists forget the facts' type. */
  check(facts: Facts, context: RuleContext): boolean | readonly Found[]
  readonly cases: readonly [RuleCase<Facts>, ...RuleCase<Facts>[]]
}

/** Ties a rule to the facts that it names. */
export const defineRule = <const Code extends string, const At extends FactsAt>(
  rule: RuleDefinition<Code, FactsOf<At>> & {
    readonly at: At & { readonly [M in Exclude<keyof At, Moment>]: never }
  },
): RuleDefinition<Code, FactsOf<At>> & { readonly at: At } => rule

/** The id of a record in an example. */
export const exampleId = '00000000-0000-7000-8000-000000000001'
