import { describe, expect, test } from 'vitest'
import {
  actionFact,
  definePlugin,
  defineRule,
  moduleOf,
  type RuleDefinition,
  reviewFact,
} from '../plugin-api.ts'

// The compiler is what is tested here: `tsc` fails where a line marked as an error is not one.
const source = {
  level: 'WARNING',
  sentence: 'Отчёт не сдан в срок.',
  act: 'Приказ № 1 от 01.09.2020',
  item: 'Пункт 2',
  basis: 'STATED',
} as const
const days = reviewFact(0, async () => new Map([['roadmap', 1]]))
const daysAtGate = actionFact('report.accept', () => 1)
const example = { on: '2021-03-01', breaks: { days: 1 }, meets: { days: 0 } }

const lateAs = <const Code extends string>(code: Code) =>
  defineRule({
    ...source,
    code,
    at: { 'roadmap.review': { days } },
    check: ({ days }) => days > 0,
    cases: [example],
  })
const gate = defineRule({
  ...source,
  code: 'DEMO_GATE',
  level: 'REFUSAL',
  at: { 'report.accept': { days: daysAtGate } },
  check: ({ days }) => days > 0,
  cases: [example],
})
const plain = {
  id: 'demo',
  version: '1.0.0',
  title: 'Пример',
  regions: ['RU-TST'],
  core: '^2',
  sdl: new URL('../../plugins/perm/schema.graphql', import.meta.url),
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
  rules: [lateAs('DEMO_LATE'), gate],
} as const

describe('definePlugin', () => {
  test('gives the plugin back frozen', () => {
    const plugin = definePlugin(plain)
    expect(plugin).toMatchObject({ id: 'demo', regions: ['RU-TST'] })
    expect(Object.isFrozen(plugin)).toBe(true)
  })

  test('declares each finding with the moments of its rule, and asks each rule at its own moments', () => {
    const { findings, review, gates } = definePlugin(plain)
    expect(findings).toEqual({
      DEMO_LATE: { ...source, at: ['roadmap.review'] },
      DEMO_GATE: { ...source, level: 'REFUSAL', at: ['report.accept'] },
    })
    expect(review.rules.map(({ name }) => name)).toEqual(['DEMO_LATE'])
    expect(Object.keys(gates ?? {})).toEqual(['report.accept'])
    expect(gates?.['report.accept']?.rules.map(({ name }) => name)).toEqual(['DEMO_GATE'])
  })

  test('refuses a code without the prefix of the plugin', () => {
    // @ts-expect-error OTHER_LATE does not begin with DEMO_
    definePlugin({ ...plain, rules: [lateAs('OTHER_LATE')] })
  })

  test('refuses a rule that answers a code of its own choice', () => {
    const rule: Pick<RuleDefinition, 'check'> = {
      // @ts-expect-error a rule says its own code alone
      check: () => [{ code: 'DEMO_EARLY' }],
    }
    expect(rule).toBeDefined()
  })

  test('refuses a rule that names a fact of another moment', () => {
    const at = { 'report.accept': { days } }
    // @ts-expect-error days are read when a roadmap is reviewed
    defineRule({ ...source, code: 'DEMO_GATE', at, check: () => false, cases: [example] })
  })

  test('refuses rules that read other facts than they name', () => {
    defineRule({
      ...source,
      code: 'DEMO_LATE',
      at: { 'roadmap.review': { days } },
      // @ts-expect-error the facts hold days, the rule reads weeks
      check: ({ weeks }) => weeks > 0,
      cases: [example],
    })
  })

  test('refuses examples of other facts than the rule names', () => {
    defineRule({
      ...source,
      code: 'DEMO_LATE',
      at: { 'roadmap.review': { days } },
      check: ({ days }) => days > 0,
      // @ts-expect-error the facts hold days as a number
      cases: [{ on: '2021-03-01', breaks: { days: 'один' }, meets: { days: 0 } }],
    })
  })

  test('refuses a plugin that speaks for no region', () => {
    // @ts-expect-error regions must name at least one
    definePlugin({ ...plain, regions: [] })
  })

  test('refuses a rule without its act', () => {
    const { act: _, ...unfounded } = lateAs('DEMO_LATE')
    // @ts-expect-error act is missing
    definePlugin({ ...plain, rules: [unfounded, gate] })
  })

  test('refuses a rule with an unknown moment', () => {
    defineRule({
      ...source,
      code: 'DEMO_LATE',
      // @ts-expect-error there is no action roadmap.print
      at: { 'roadmap.review': { days }, 'roadmap.print': { days } },
      check: () => false,
      cases: [example],
    })
  })
})
