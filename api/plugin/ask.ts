import { nextTurn } from '../data/yield.ts'
import { currentRequest } from '../log/entry.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from './contract.ts'
import type { Rule, Verdict } from './rule.ts'
import { endsWithin, within } from './stop.ts'
import { thrown } from './thrown.ts'
import { readVerdicts } from './verdicts.ts'

type Asked = Pick<RegionPlugin, 'id' | 'findings'>

/** What a plugin is asked for, if it comes in time: it fails with an error after `ms`, whatever the plugin goes on doing. */
export async function inTime<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer in ${ms} ms`)), ms)
  try {
    return await Promise.race([work(), late.promise])
  } catch (error) {
    throw thrown(error)
  } finally {
    clearTimeout(timer)
  }
}

/** How long a plugin may take for its facts: to begin, during which nobody else is answered, and in all; in ms. */
interface Patience {
  readonly ruleMs: number
  readonly rulesMs: number
}

/** The facts of a plugin, as `inTime`, begun under a stop: a loop before the first `await` ends like that of a rule. */
export function factsInTime<T>({ ruleMs, rulesMs }: Patience, work: () => Promise<T>): Promise<T> {
  return inTime(rulesMs, async () => within(ruleMs, work))
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

/** What all rules say of each set of facts, in its order; one null among the verdicts stands for every rule that failed. */
type Said = readonly (readonly (Verdict | null)[])[]

/** What all rules say of one set of facts. */
export function judgeBy<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  facts: Facts,
  terms: Terms,
): readonly (Verdict | null)[] {
  const judged = judging(plugin, rules, [facts], terms)
  for (;;) {
    const { done, value } = judged.next()
    if (done) return value[0] ?? []
  }
}

/** What all rules say of many sets of facts; others are answered meanwhile. */
export async function judgeEach<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  cases: readonly Facts[],
  terms: Terms,
): Promise<Said> {
  const judged = judging(plugin, rules, cases, terms)
  for (;;) {
    const { done, value } = judged.next()
    if (done) return value
    await nextTurn()
  }
}

/** So long rules are asked one after another, in ms, before there is a pause. */
const slice = 20

/**
 * Asks the rules, with a pause now and then. A rule fails that throws, answers a code that is not declared, or does not
 * end in time. Each failure is logged as RULE_FAILED. A rule that has not ended once is asked no more: nobody else is
 * answered while it runs.
 */
function* judging<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  cases: readonly Facts[],
  { on, ms }: Terms,
): Generator<undefined, Said> {
  const questions = cases.flatMap(facts => rules.map(rule => ({ facts, rule })))
  const endless = new Set<Rule<Facts>>()
  const answers: Answer[] = []
  while (answers.length < questions.length) {
    const first = answers.length
    const pause = performance.now() + slice
    const ended = endsWithin(ms, () => {
      for (const { facts, rule } of questions.slice(first)) {
        answers.push(endless.has(rule) ? { verdicts: null } : answerOf(plugin, rule, facts, on))
        if (performance.now() > pause) return
      }
    })
    // A rule that was stopped after others is asked again, as the first: only one that had all the time is to blame.
    const stopped = questions[first]?.rule
    if (!ended && answers.length === first && stopped) {
      endless.add(stopped)
      answers.push({ verdicts: null, error: new Error(`no end in ${ms} ms`) })
    }
    yield
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

/** What it gives is read while the rule may still be stopped: it may be made as it is read. */
function answerOf<Facts>({ findings }: Asked, rule: Rule<Facts>, facts: Facts, on: string): Answer {
  try {
    return { verdicts: readVerdicts(rule(facts, { on }), findings) }
  } catch (error) {
    return { verdicts: null, error: thrown(error) }
  }
}
