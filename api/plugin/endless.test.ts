import { afterAll, describe, expect, test, vi } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { log } from '../log/log.ts'
import { gate, type RegionPlugin, type Rule } from '../plugin-api.ts'
import { administrator, testServer } from '../testing/server.ts'

const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined)
afterAll(() => logged.mockRestore())

type Endless = Rule<unknown, 'TESTING_ENDED'>
const endless: { readonly [how: string]: Endless } = {
  loops: function loops() {
    for (;;);
  },
  'swallows what stops it': function swallows() {
    for (;;) {
      try {
        for (;;);
      } catch {}
    }
  },
  'matches without end': function matches() {
    return /^(а+)+$/.test(`${'а'.repeat(60)}б`) ? [{ code: 'TESTING_ENDED' }] : []
  },
  'gives a list without an end': function yields() {
    return new Proxy([{ code: 'TESTING_ENDED' }], { get: () => endless.loops?.({}, { on: '' }) })
  },
}
const before: Endless = () => [{ code: 'TESTING_ENDED', detail: 'до' }]
const after: Endless = () => [{ code: 'TESTING_ENDED', detail: 'после' }]

const plugin = (rule: Endless): RegionPlugin => ({
  ...testingPlugin,
  review: {
    facts: async (_, roadmaps) => new Map(roadmaps.map(({ id }) => [id, {}])),
    rules: [before, rule, after],
  },
  gates: { 'report.submit': gate({ facts: async () => ({}), rules: [before, rule, after] }) },
})

describe.each(Object.entries(endless))('a rule that %s', (_, rule) => {
  const server = testServer({
    plugins: [plugin(rule)],
    visitor: administrator,
    limits: { ruleMs: 200 },
  })
  const goesOn = async () => {
    const others = Array.from({ length: 5 }, () => server().ask('{ schools(first: 1) { nodes { id } } }'))
    for (const answer of await Promise.all(others)) expect(answer.data.schools.nodes).toHaveLength(1)
  }

  test('is one finding of each roadmap of its region in a review, besides those of other rules', async () => {
    const { data, errors } = await server().ask('{ roadmaps { nodes { key review { code sentence } } } }')
    expect(errors).toEqual([])
    const codes = Object.fromEntries(
      data.roadmaps.nodes.map((one: { key: string; review: readonly { code: string }[] }) => [
        one.key,
        one.review.map(({ code }) => code),
      ]),
    )
    const region = ['TESTING_ENDED', 'TESTING_ENDED', 'RULE_FAILED']
    expect(codes).toEqual({ livny: region, khotynets: region, puchezh: [], rodniki: [], orda: [] })
    expect(logged.mock.lastCall).toMatchObject([{ plugin: 'testing', rule: `2 ${rule.name}` }, 'RULE_FAILED'])
    await goesOn()
  })

  test('stops the action with RULE_FAILED, and nothing is left', async () => {
    const { db } = server().database
    const { id } = await db.obligation.findFirstOrThrow({
      where: { roadmap: { key: 'livny' } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    })
    const { data, errors } = await server().ask(
      `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
        record { id } findings { code sentence } } }`,
      { input: { obligation: globalId('Obligation', id), revision: 0, text: 'Сделано.', evidence: [] } },
    )
    expect(errors).toEqual([])
    expect(data.submitReport).toMatchObject({
      record: null,
      findings: [
        { code: 'TESTING_ENDED', sentence: expect.stringContaining('до') },
        { code: 'TESTING_ENDED', sentence: expect.stringContaining('после') },
        { code: 'RULE_FAILED' },
      ],
    })
    expect([await db.executionReport.count(), await db.auditEntry.count()]).toEqual([0, 0])
    await goesOn()
  })
})

describe('a rule that is slow but ends', () => {
  const slow: Endless = () => {
    const until = performance.now() + 400
    while (performance.now() < until);
    return [{ code: 'TESTING_ENDED', detail: 'долго' }]
  }
  const server = testServer({
    plugins: [plugin(slow)],
    limits: { ruleMs: 700 },
  })

  test('has its own time limit for each roadmap', async () => {
    // A pause of the machine may fail one try; a rule that is wrongly blamed would fail each time.
    const failures = async () => {
      logged.mockClear()
      const { data } = await server().ask('{ roadmaps { nodes { key review { code } } } }')
      expect(data.roadmaps.nodes.flatMap((one: { review: readonly unknown[] }) => one.review)).toHaveLength(6)
      return logged.mock.calls
    }
    await expect.poll(failures).toEqual([])
  })
})
