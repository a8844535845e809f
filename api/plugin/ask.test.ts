import { describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { evaluateRulesOf, judgeEach } from './ask.ts'
import type { Rule } from './rule.ts'

const terms = { on: '2021-03-01', ms: 5_000 }

/** A rule that takes longer than rules may go on without a pause, and says so. */
const slow: Rule<number, 'TESTING_ENDED'> = facts => {
  const end = performance.now() + 25
  while (performance.now() < end);
  return [{ code: 'TESTING_ENDED', detail: `${facts}` }]
}

describe('rules that are asked about many roadmaps', () => {
  test('let others have their turn between them, and say all that they say', async () => {
    const order: string[] = []
    const other = () => {
      order.push('other')
      if (order.length < 5) setImmediate(other)
    }
    setImmediate(other)
    const said = await judgeEach(testingPlugin, [slow], [1, 2, 3, 4], terms)
    expect(order.length).toBeGreaterThan(1)
    expect(said.map(([verdict]) => verdict?.detail)).toEqual(['1', '2', '3', '4'])
  })

  test('say the same of one at one go', () => {
    expect(evaluateRulesOf(testingPlugin, [slow, slow], 1, terms).map(verdict => verdict?.detail)).toEqual([
      '1',
      '1',
    ])
  })
})
