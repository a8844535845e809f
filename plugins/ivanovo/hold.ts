import { findingOf, Refusal, type Rule, type Subject, type Verdict, type Work } from '../../api/plugin.ts'
import type { CodeAt } from './findings.ts'

/**
 * Holds a mutation of the plugin against its rules: what they say is a refusal, and so is a rule that fails. All are
 * asked, so that the caller can mend everything at once.
 */
export function hold<Facts>(
  { context, today }: Work,
  owner: Subject,
  facts: Facts,
  rules: readonly Rule<Facts, CodeAt<'mutation'>>[],
): void {
  const plugin = context.plugins.find(one => one.id === 'ivanovo')
  if (!plugin) throw new Error('the mutations of a plugin come with it')
  const verdicts = rules.flatMap(rule => ask(() => rule(facts, { on: today })))
  if (verdicts.length === 0) return
  throw new Refusal(verdicts.map(verdict => findingOf(context.now, plugin, owner, verdict)))
}

function ask(rule: () => readonly Verdict[]): readonly (Verdict | null)[] {
  try {
    return rule()
  } catch (error) {
    console.error('Правило плагина ivanovo не ответило:', error)
    return [null]
  }
}
