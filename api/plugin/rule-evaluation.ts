import { yieldToEventLoop } from '../data/yield.ts'
import { currentRequest } from '../log/entry.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from './contract.ts'
import type { Rule, Verdict } from './rule.ts'
import { runWithTimeout } from './run-with-timeout.ts'
import { readVerdicts } from './verdicts.ts'

type PluginFindings = Pick<RegionPlugin, 'id' | 'findings'>

/** Logs why a plugin gave no answer, with the rule if it is known. */
export function logRuleFailure({ id }: PluginFindings, error: unknown, rule?: string): null {
  log.error(
    { plugin: id, ...(rule && { rule }), requestId: currentRequest(), error: trace(error) },
    'RULE_FAILED',
  )
  return null
}

/** The day of the evaluation, and the timeout of one rule in ms. */
interface Terms {
  readonly on: string
  readonly ms: number
}

/** The verdicts of all rules on one set of facts; a single null represents all rules that failed. */
type Verdicts = readonly (Verdict | null)[]

/**
 * The verdicts of all rules on one set of facts. A rule fails if it throws, answers an undeclared code, or does not end in
 * time. Each failure is logged as RULE_FAILED. `endless` collects rules that timed out: they are not run again.
 */
export function evaluateRulesOf<Facts>(
  plugin: PluginFindings,
  rules: readonly Rule<Facts>[],
  facts: Facts,
  { on, ms }: Terms,
  endless = new Set<Rule<Facts>>(),
): Verdicts {
  const answers: Answer[] = []
  while (answers.length < rules.length) {
    const first = answers.length
    const hasEnded = runWithTimeout(ms, () => {
      for (const rule of rules.slice(first))
        answers.push(endless.has(rule) ? { verdicts: null } : answerOf(plugin, rule, facts, on))
    })
    // A rule that was stopped after others runs again as the first: it fails only if it had the whole time.
    const stopped = rules[first]
    if (!hasEnded && answers.length === first && stopped) {
      endless.add(stopped)
      answers.push({ verdicts: null, error: new Error(`no end in ${ms} ms`) })
    }
  }
  for (const [index, answer] of answers.entries())
    if ('error' in answer) logRuleFailure(plugin, answer.error, nameOf(rules, index))
  const hasFailed = answers.some(({ verdicts }) => verdicts === null)
  return [...answers.flatMap(({ verdicts }) => verdicts ?? []), ...(hasFailed ? [null] : [])]
}

/** How long rules run without yielding, in ms. */
const slice = 20

/** The verdicts of all rules on many sets of facts, in their order; yields to other requests in between. */
export async function evaluateEach<Facts>(
  plugin: PluginFindings,
  rules: readonly Rule<Facts>[],
  cases: readonly Facts[],
  terms: Terms,
): Promise<readonly Verdicts[]> {
  const endless = new Set<Rule<Facts>>()
  const evaluated: Verdicts[] = []
  let pause = performance.now() + slice
  for (const facts of cases) {
    evaluated.push(evaluateRulesOf(plugin, rules, facts, terms, endless))
    if (performance.now() < pause) continue
    await yieldToEventLoop()
    pause = performance.now() + slice
  }
  return evaluated
}

/** A rule as the log names it: its place among the rules, and its own name where it has one. */
const nameOf = <Facts>(rules: readonly Rule<Facts>[], index: number): string =>
  `${index + 1} ${rules[index]?.name ?? ''}`.trimEnd()

/** The verdicts of one rule on one set of facts; null with an error if it failed and that is not logged yet. */
interface Answer {
  readonly verdicts: readonly Verdict[] | null
  readonly error?: unknown
}

/** The verdicts are read while the rule may still be stopped: a list may be computed as it is read. */
function answerOf<Facts>({ findings }: PluginFindings, rule: Rule<Facts>, facts: Facts, on: string): Answer {
  try {
    return { verdicts: readVerdicts(rule(facts, { on }), findings) }
  } catch (error) {
    return { verdicts: null, error }
  }
}
