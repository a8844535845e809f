import { currentRequest } from '../log/entry.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from './contract.ts'
import type { Rule, Verdict } from './rule.ts'
import { endsWithin } from './stop.ts'

type Asked = Pick<RegionPlugin, 'id' | 'findings'>

/** What a plugin is asked for, if it comes in time: it fails with an error after `ms`, whatever the plugin goes on doing. */
export async function inTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer in ${ms} ms`)), ms)
  try {
    return await Promise.race([work(), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Logs why a plugin gave no answer, and by which of its rules where it is known. */
export function complain({ id }: Asked, error: unknown, rule?: string): null {
  log.error(
    { plugin: id, ...(rule && { rule }), requestId: currentRequest(), error: trace(error) },
    'RULE_FAILED',
  )
  return null
}

/** The day judged, and how long one rule may take, in ms. */
interface Terms {
  readonly on: string
  readonly ms: number
}

/** What all rules say of one set of facts; one null among it stands for every rule that failed. */
export function judgeBy<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  facts: Facts,
  terms: Terms,
): readonly (Verdict | null)[] {
  return judgeEach(plugin, rules, [facts], terms)[0] ?? []
}

/**
 * What all rules say of each set of facts, in its order; one null among the verdicts stands for every rule that throws,
 * answers a code that is not declared, or does not end in time. Each failure is logged as RULE_FAILED. A rule that has
 * not ended once is asked no more: nobody else is answered while it runs.
 */
export function judgeEach<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  cases: readonly Facts[],
  { on, ms }: Terms,
): readonly (readonly (Verdict | null)[])[] {
  const questions = cases.flatMap(facts => rules.map(rule => ({ facts, rule })))
  const endless = new Set<Rule<Facts>>()
  const answers: Answer[] = []
  while (answers.length < questions.length) {
    const first = answers.length
    const ended = endsWithin(ms, () => {
      for (const { facts, rule } of questions.slice(first))
        answers.push(endless.has(rule) ? { verdicts: null } : answerOf(plugin, rule, facts, on))
    })
    // A rule that was stopped after others is asked again, as the first: only one that had all the time is to blame.
    const stopped = questions[first]?.rule
    if (ended || answers.length > first || !stopped) continue
    endless.add(stopped)
    answers.push({ verdicts: null, error: new Error(`no end in ${ms} ms`) })
  }
  for (const [index, answer] of answers.entries())
    if ('error' in answer) complain(plugin, answer.error, nameOf(rules, index % rules.length))
  return cases.map((_, index) => {
    const own = answers.slice(index * rules.length, (index + 1) * rules.length)
    const failed = own.some(({ verdicts }) => verdicts === null)
    return [...own.flatMap(({ verdicts }) => verdicts ?? []), ...(failed ? [null] : [])]
  })
}

/** A rule as the log names it: its place among the rules, and its own name where it has one. */
const nameOf = <Facts>(rules: readonly Rule<Facts>[], index: number): string =>
  `${index + 1} ${rules[index]?.name ?? ''}`.trimEnd()

/** What one rule says of one set of facts; null where it failed, and why, where that is not told yet. */
interface Answer {
  readonly verdicts: readonly Verdict[] | null
  readonly error?: unknown
}

/** The verdicts are copied while the rule may still be stopped: what it gives may be made as it is read. */
function answerOf<Facts>({ findings }: Asked, rule: Rule<Facts>, facts: Facts, on: string): Answer {
  try {
    const verdicts = rule(facts, { on }).map(verdict => ({ ...verdict }))
    const undeclared = verdicts.find(({ code }) => !Object.hasOwn(findings, code))
    if (undeclared) throw new Error(`the code ${undeclared.code} is not declared`)
    return { verdicts }
  } catch (error) {
    return { verdicts: null, error }
  }
}
