import { describe, expect, test } from 'vitest'
import { saysRemedy } from '../../api/finding/testing.remedy.ts'
import { evaluateRulesOf } from '../../api/plugin/rule-evaluation.ts'
import { ruleOf } from '../../api/plugin/rules/compile.ts'
import { plugins } from './fixtures/plugins.ts'

describe.each(plugins.map(plugin => [plugin.id, plugin] as const))('a rule of %s', (_, plugin) => {
  const rules = plugin.rules.map(rule => [rule.code, rule] as const)
  const examples = rules.flatMap(([code, rule]) =>
    rule.cases.map((one, index) => [`${code}, example ${index + 1}`, rule, one] as const),
  )

  test('has a code of its own and a moment', () => {
    expect(new Set(rules.map(([code]) => code)).size).toBe(rules.length)
    expect(rules.filter(([, { at }]) => Object.keys(at).length === 0)).toEqual([])
  })

  test.each(rules)('%s says what is found, then what to do about it', (_, { sentence }) => {
    expect(sentence).toMatch(saysRemedy)
  })

  test.each(examples)('%s: finds one thing in what breaks it', (_, rule, { on, breaks }) => {
    const verdicts = evaluateRulesOf(plugin, [ruleOf(rule)], breaks, { on, ms: 5_000 })
    expect(verdicts).toMatchObject([{ code: rule.code }])
  })

  test.each(examples)('%s: finds nothing in what meets it', (_, rule, { on, meets }) => {
    expect(evaluateRulesOf(plugin, [ruleOf(rule)], meets, { on, ms: 5_000 })).toEqual([])
  })
})
