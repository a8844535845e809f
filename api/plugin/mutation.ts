import { authorize, requireOwnRegion } from '../action/authorize.ts'
import { placeNames } from '../action/evaluate-rules.ts'
import { type Place, Refusal, type UnitOfWork } from '../action/unit-of-work.ts'
import { today } from '../calendar/today.ts'
import { findingOf, type Subject } from '../finding/verdict.ts'
import type { RegionPlugin } from './contract.ts'
import { evaluateRulesOf } from './rule-evaluation.ts'
import { findingsOf, ruleOf } from './rules/compile.ts'
import type { RuleDefinition } from './rules/define-rule.ts'

type Own = Pick<RegionPlugin, 'id' | 'title' | 'regions'>

/** A rule that mutations of the plugin ask. */
type MutationRule<Facts> = RuleDefinition<string, Facts> & { readonly at: { readonly mutation: object } }

/**
 * Checks of a plugin's own mutations: `permit` says FORBIDDEN where the user may not write there and BAD_INPUT where the place lies outside the
 * plugin's regions; `enforce` evaluates rules; a violation is a refusal, as is a rule that fails. All are evaluated, so that
 * the caller can fix everything at once.
 */
export function mutationsOf(own: Own) {
  return {
    permit: async (work: UnitOfWork, place: Place): Promise<void> => {
      authorize(work, place)
      await requireOwnRegion(work, place)
    },

    enforce: async <Facts>(
      work: UnitOfWork,
      owner: Subject,
      facts: Facts,
      rules: readonly MutationRule<Facts>[],
    ): Promise<void> => {
      const { context } = work
      const judging = { ...own, findings: findingsOf(rules) }
      const verdicts = evaluateRulesOf(judging, rules.map(ruleOf), facts, {
        on: today(context, owner.regionId),
        ms: context.limits.ruleMs,
      })
      if (verdicts.length === 0) return
      const { municipality } = await placeNames(work, owner)
      const subject = { ...owner, municipality }
      throw new Refusal(verdicts.map(verdict => findingOf(context.now, judging, subject, verdict)))
    },
  }
}
