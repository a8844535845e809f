import { describe, expect, test } from 'vitest'
import { definePlugin, type FindingDefinition, moduleOf, type Rule } from '../plugin-api.ts'

// The compiler is what is tested here: `tsc` fails if a line marked as an error is not one.

const late = {
  level: 'WARNING',
  at: ['roadmap.review'],
  sentence: 'Отчёт не сдан в срок.',
  act: 'Приказ № 1 от 01.09.2020',
  item: 'Пункт 2',
  basis: 'STATED',
} as const satisfies FindingDefinition
const gate = { ...late, level: 'REFUSAL', at: ['report.accept'] } as const satisfies FindingDefinition

const says =
  <const Code extends string>(code: Code): Rule<{ readonly days: number }, Code> =>
  ({ days }) =>
    days > 0 ? [{ code }] : []
const facts = async () => new Map([['roadmap', { days: 1 }]])

const plain = {
  id: 'demo',
  version: '1.0.0',
  title: 'Пример',
  regions: ['RU-TST'],
  core: '^2',
  sdl: new URL('file:///demo/schema.graphql'),
  module: moduleOf([], {}),
  policy: {
    tables: [],
    schoolRoadmap: 'RECOMMENDED',
    periodKinds: ['SCHOOL_YEAR'],
    control: 'SIGNATORY',
    evidence: 'RESULT_COLUMN',
    reportingLevel: 'SCHOOL',
    checkpoints: ['12-31'],
    graceDays: 0,
  },
  findings: { DEMO_LATE: late, DEMO_GATE: gate },
  review: { facts, rules: [says('DEMO_LATE')] },
} as const

describe('definePlugin', () => {
  test('gives the plugin back frozen', () => {
    const plugin = definePlugin(plain)
    expect(plugin).toMatchObject({ id: 'demo', regions: ['RU-TST'] })
    expect(Object.isFrozen(plugin)).toBe(true)
  })

  test('refuses a code without the prefix of the plugin', () => {
    // @ts-expect-error OTHER_LATE does not begin with DEMO_
    definePlugin({ ...plain, findings: { DEMO_LATE: late, OTHER_LATE: late } })
  })

  test('refuses a review that answers a code which is not declared', () => {
    // @ts-expect-error DEMO_EARLY is not among the findings
    definePlugin({ ...plain, review: { facts, rules: [says('DEMO_EARLY')] } })
  })

  test('refuses a review that answers a code of another moment', () => {
    // @ts-expect-error DEMO_GATE belongs to the acceptance of a report
    definePlugin({ ...plain, review: { facts, rules: [says('DEMO_GATE')] } })
  })

  test('refuses rules that read other facts than are gathered', () => {
    const wanting: Rule<{ readonly weeks: number }, 'DEMO_LATE'> = () => []
    // @ts-expect-error the facts hold days, the rule reads weeks
    definePlugin({ ...plain, review: { facts, rules: [wanting] } })
  })

  test('refuses a plugin without regions', () => {
    // @ts-expect-error regions must name at least one
    definePlugin({ ...plain, regions: [] })
  })

  test('refuses a finding without its act', () => {
    const { act: _, ...unfounded } = late
    // @ts-expect-error act is missing
    definePlugin({ ...plain, findings: { DEMO_LATE: unfounded, DEMO_GATE: gate } })
  })

  test('refuses a finding of an unknown moment', () => {
    // @ts-expect-error there is no action roadmap.print
    definePlugin({ ...plain, findings: { DEMO_LATE: late, DEMO_GATE: { ...gate, at: ['roadmap.print'] } } })
  })
})
