import { describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import type { Rule } from './rule.ts'
import { evaluateEach, evaluateRulesOf } from './rule-evaluation.ts'

const terms = { on: '2021-03-01', ms: 5_000 }

/** A rule that takes longer than rules may go on without a pause, and says so. */
const slow: Rule<number, 'TESTING_ENDED'> = facts => {
  const end = performance.now() + 25
  while (performance.now() < end);
  return [{ code: 'TESTING_ENDED', detail: `${facts}` }]
}

describe('the evaluation of rules for many roadmaps', () => {
  test('yields to other requests in between and returns all verdicts', async () => {
    const order: string[] = []
    const other = () => {
      order.push('other')
      if (order.length < 5) setImmediate(other)
    }
    setImmediate(other)
    const verdicts = await evaluateEach(testingPlugin, [slow], [1, 2, 3, 4], terms)
    expect(order.length).toBeGreaterThan(1)
    expect(verdicts.map(([verdict]) => verdict?.detail)).toEqual(['1', '2', '3', '4'])
  })

  test('returns the same verdicts for a single roadmap', () => {
    expect(evaluateRulesOf(testingPlugin, [slow, slow], 1, terms).map(verdict => verdict?.detail)).toEqual([
      '1',
      '1',
    ])
  })
})
