import type { RoadmapRow } from '../../roadmap/table.ts'
import type { RegionPlugin } from '../contract.ts'
import type { Gates } from '../gate.ts'
import { type Action, actions, type FindingDefinition, type Moment, type Rule } from '../rule.ts'
import type { RuleDefinition } from './define-rule.ts'
import type { ReviewFact } from './fact.ts'

/** A fact of whichever kind, as it is named by rules. */
type AnyFact = Readonly<Record<never, never>>
type Known = ReadonlyMap<AnyFact, unknown>
interface Reading {
  readonly read: (asking: unknown, subject: unknown) => unknown
}

/** Which roadmaps the rules of a region speak of on a day. */
export type IsReviewed = (roadmap: RoadmapRow, on: string) => boolean

/** The findings, the review and the gates of a plugin, made of its rules. */
export function compileRules(
  rules: readonly RuleDefinition[],
  isReviewed: IsReviewed,
): Pick<RegionPlugin, 'findings' | 'review' | 'gates'> {
  const gated = actions.filter(action => action !== 'roadmap.review' && rules.some(rule => action in rule.at))
  return {
    findings: findingsOf(rules),
    review: reviewOf(rulesAt(rules, 'roadmap.review'), isReviewed),
    // Each action is given the gate that is made of the facts of this action.
    gates: Object.fromEntries(gated.map(action => [action, gateOf(rulesAt(rules, action), action)])) as Gates,
  }
}

/** What each of these rules says, by its code. */
export const findingsOf = (rules: readonly RuleDefinition[]): Readonly<Record<string, FindingDefinition>> =>
  Object.fromEntries(
    rules.map(({ code, at, level, sentence, act, item, basis }) => [
      code,
      // The compiler refuses other keys in a rule.
      { level, at: Object.keys(at) as Moment[], sentence, item, basis, ...citationOf(act) },
    ]),
  )

/** The act of a rule as it is listed, and whose acts these are if they do not bind the whole region. */
function citationOf(act: RuleDefinition['act']): Pick<FindingDefinition, 'act' | 'local'> {
  // Without an act, `definePlugin` refuses the rule.
  if (typeof act !== 'object') return { act }
  const local = 'act' in act ? [act] : act
  return { act: local.map(one => one.act).join('; '), local }
}

/** A rule over the facts that its mutation hands to it. */
export const ruleOf = <Facts>(rule: RuleDefinition<string, Facts>): Rule<Facts> =>
  // The log names a rule by the name of its function.
  Object.defineProperty(
    (facts: Facts, context: Parameters<Rule<Facts>>[1]) => {
      const found = rule.check(facts, context)
      const all = typeof found === 'boolean' ? (found ? [{}] : []) : found
      return all.map(one => ({ ...one, code: rule.code }))
    },
    'name',
    { value: rule.code },
  )

const rulesAt = (rules: readonly RuleDefinition[], moment: Moment) => rules.filter(({ at }) => moment in at)

const namedBy = ({ at }: RuleDefinition, moment: Moment): readonly (readonly [string, AnyFact])[] =>
  Object.entries(at[moment] ?? {})

const factsOf = (rules: readonly RuleDefinition[], moment: Moment): readonly AnyFact[] => [
  ...new Set(rules.flatMap(rule => namedBy(rule, moment).map(([, fact]) => fact))),
]

/** A rule over all that is known at a moment, given the facts that it names. */
function over(rule: RuleDefinition, moment: Action): Rule<Known> {
  const named = namedBy(rule, moment)
  const evaluate = ruleOf(rule)
  const own: Rule<Known> = (known, context) =>
    evaluate(Object.fromEntries(named.map(([name, fact]) => [name, known.get(fact)])), context)
  return Object.defineProperty(own, 'name', { value: rule.code })
}

function reviewOf(rules: readonly RuleDefinition[], isReviewed: IsReviewed): RegionPlugin['review'] {
  const facts = factsOf(rules, 'roadmap.review') as readonly ReviewFact<unknown>[]
  return {
    facts: async ({ read, viewer }, roadmaps, on) => {
      const reviewed = roadmaps.filter(roadmap => isReviewed(roadmap, on))
      if (reviewed.length === 0) return new Map()
      const asking = { read, viewer, roadmaps: reviewed, ids: reviewed.map(({ id }) => id), on }
      const found = await Promise.all(facts.map(async fact => [fact, await fact.readAll(asking)] as const))
      return new Map(
        reviewed.map(roadmap => [roadmap.id, new Map(found.map(([fact, of]) => [fact, of(roadmap)]))]),
      )
    },
    rules: rules.map(rule => over(rule, 'roadmap.review')) as readonly Rule<unknown>[],
  }
}

function gateOf(rules: readonly RuleDefinition[], action: Action) {
  const facts = factsOf(rules, action) as readonly Reading[]
  return {
    facts: async (asking: unknown, subject: unknown): Promise<Known> => {
      const known = new Map<AnyFact, unknown>()
      for (const fact of facts) known.set(fact, await fact.read(asking, subject))
      return known
    },
    rules: rules.map(rule => over(rule, action)),
  }
}
