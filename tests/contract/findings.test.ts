import { describe, expect, test } from 'vitest'
import { saysRemedy } from '../../api/finding/testing.remedy.ts'
import { actions } from '../../api/plugin/rule.ts'
import { evaluateRulesOf } from '../../api/plugin/rule-evaluation.ts'
import type { RegionPlugin, Rule } from '../../api/plugin-api.ts'
import { plugins } from '../../plugins/index.ts'
import type { FindingCase, FindingCases } from './fixtures/findings.ts'

/** Every plugin with what breaks and what meets each of its findings: `testing.findings.ts` in its folder. */
const tables = await Promise.all(
  plugins.map(async plugin => {
    const { cases }: { readonly cases: FindingCases } = await import(
      `../../plugins/${plugin.id}/testing.findings.ts`
    )
    return [plugin.id, plugin, cases] as const
  }),
)

const momentsOf = ({ findings }: RegionPlugin) =>
  Object.entries(findings).flatMap(([code, { at }]) => at.map(moment => `${code} at ${moment}`))

/** The rules of the plugin at the moment. */
function rulesAt({ review, gates }: RegionPlugin, moment: string, { rule }: FindingCase) {
  const action = actions.find(one => one === moment)
  if (action === undefined) return rule ? [rule] : []
  const rules: readonly Rule<unknown>[] =
    action === 'roadmap.review' ? review.rules : (gates?.[action]?.rules ?? [])
  return rules
}

describe.each(tables)('a finding of %s', (_, plugin, cases) => {
  const verdictsOf = (name: string, which: 'breaks' | 'meets') => {
    const [code, moment = ''] = name.split(' at ')
    const own = cases[name]
    if (!own) throw new Error('the table holds it')
    const rules = rulesAt(plugin, moment, own)
    expect(rules).not.toEqual([])
    const verdicts = evaluateRulesOf(plugin, rules, own[which], { on: own.on, ms: 5_000 })
    expect(verdicts).not.toContain(null)
    return verdicts.filter(verdict => verdict?.code === code)
  }

  test('is declared for a moment, and each moment has its case', () => {
    expect(momentsOf(plugin).map(name => name.split(' at ')[0])).toEqual(
      expect.arrayContaining(Object.keys(plugin.findings)),
    )
    expect(Object.keys(cases).toSorted()).toEqual(momentsOf(plugin).toSorted())
  })

  test.each(Object.entries(plugin.findings))('%s states the problem, then the remedy', (_, { sentence }) => {
    expect(sentence).toMatch(saysRemedy)
  })

  test.each(Object.keys(cases))('%s is reported for facts that break the rule', name => {
    expect(verdictsOf(name, 'breaks')).toHaveLength(1)
  })

  test.each(Object.keys(cases))('%s is not reported for facts that meet the rule', name => {
    expect(verdictsOf(name, 'meets')).toEqual([])
  })
})
