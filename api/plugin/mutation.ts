import { authorize, requireOwnRegion } from '../action/authorize.ts'
import { type Place, Refusal, type Work } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { findingOf, type Subject } from '../finding/verdict.ts'
import type { RegionPlugin } from './contract.ts'
import type { CodeAt, Rule } from './rule.ts'
import { evaluateRulesOf } from './rule-evaluation.ts'

type Own = Pick<RegionPlugin, 'id' | 'title' | 'regions' | 'findings'>

/**
 * Checks of a plugin's own mutations. `permit` throws FORBIDDEN if the user may not write at the place, and BAD_INPUT if
 * the place is outside the plugin's regions. `enforce` evaluates rules: any verdict or failed rule is a refusal. All rules
 * run, so that the caller can fix everything at once.
 */
export function mutationsOf<const O extends Own>(own: O) {
  return {
    permit: async (work: Work, place: Place): Promise<void> => {
      authorize(work, place)
      await requireOwnRegion(work, place)
    },

    enforce: <Facts>(
      { context }: Work,
      owner: Subject,
      facts: Facts,
      rules: readonly Rule<Facts, CodeAt<O['findings'], 'mutation'>>[],
    ): void => {
      const verdicts = evaluateRulesOf(own, rules, facts, {
        on: today(context, owner.regionId),
        ms: context.limits.ruleMs,
      })
      if (verdicts.length === 0) return
      throw new Refusal(verdicts.map(verdict => findingOf(context.now, own, owner, verdict)))
    },
  }
}
