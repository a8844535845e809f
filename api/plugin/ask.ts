import { currentRequest } from '../log/entry.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from './contract.ts'
import type { Rule, Verdict } from './rule.ts'

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

/**
 * What one rule says; null where it throws or answers a code that the plugin has not declared, and the cause is logged
 * as RULE_FAILED.
 */
function verdictsOf<Facts>(
  plugin: Asked,
  rule: Rule<Facts>,
  facts: Facts,
  on: string,
): readonly Verdict[] | null {
  try {
    const verdicts = rule(facts, { on })
    const undeclared = verdicts.find(({ code }) => !Object.hasOwn(plugin.findings, code))
    if (undeclared) throw new Error(`the code ${undeclared.code} is not declared`)
    return verdicts
  } catch (error) {
    return complain(plugin, error)
  }
}

/** Logs why a plugin gave no answer. */
export function complain({ id }: Asked, error: unknown): null {
  log.error({ plugin: id, requestId: currentRequest(), error: trace(error) }, 'RULE_FAILED')
  return null
}

/** What all rules say; one null among it stands for every rule that failed. */
export function judgeBy<Facts>(
  plugin: Asked,
  rules: readonly Rule<Facts>[],
  facts: Facts,
  on: string,
): readonly (Verdict | null)[] {
  const answers = rules.map(rule => verdictsOf(plugin, rule, facts, on))
  return [...answers.flatMap(answer => answer ?? []), ...(answers.includes(null) ? [null] : [])]
}
