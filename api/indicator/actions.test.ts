import { beforeAll, describe, expect, test } from 'vitest'
import { testingPlugin } from '../finding/testing.plugin.ts'
import { globalId } from '../graphql/global-id.ts'
import { gate, type SubjectOf } from '../plugin-api.ts'
import { administrator, testServer } from '../testing/server.ts'

type Measured = SubjectOf['indicator.record']
/** Refuses what was measured before the school year. */
const plugin = {
  ...testingPlugin,
  gates: {
    'indicator.record': gate({
      facts: async (_, subject: Measured) => subject,
      rules: [
        ({ measuredOn }: Measured) =>
          measuredOn < '2020-09-01' ? [{ code: 'TESTING_NEVER', detail: measuredOn }] : [],
      ],
    }),
  },
}
const options = { plugins: [plugin], now: '2021-03-01T09:00:00Z' }
const server = testServer({ ...options, visitor: administrator })
const elsewhere = '00000000-0000-7000-8000-00000000000f'
const foreigner = testServer({
  ...options,
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})

const recordValues = `mutation ($input: RecordIndicatorValuesInput!) { recordIndicatorValues(input: $input) {
  records { id value absenceReason measuredOn source school { key } municipality { key } } findings { code level sentence } } }`
const correct = `mutation ($input: CorrectIndicatorValueInput!) { correctIndicatorValue(input: $input) {
  record { id value measuredOn source school { key } supersedes { id value } } findings { code } } }`
const define = `mutation ($input: DefineIndicatorInput!) { defineIndicator(input: $input) {
  record { key code name rollUp roadmap { key } target { kind value text } } findings { code } } }`
const record = (values: readonly object[], headers = {}) =>
  server().ask(recordValues, { input: { values } }, { headers })
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let indicator = ''
let schools: readonly { readonly id: string; readonly key: string }[] = []
let stranger = ''
let roadmap = ''
beforeAll(async () => {
  const { db } = server().database
  const row = await db.indicator.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: { code: 'asc' },
  })
  indicator = globalId('Indicator', row.id)
  roadmap = globalId('Roadmap', row.roadmapId)
  const found = await db.school.findMany({
    where: { municipality: { key: 'livny' } },
    orderBy: { key: 'asc' },
  })
  schools = found.map(school => ({ id: globalId('School', school.id), key: school.key }))
  stranger = globalId(
    'School',
    (await db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })).id,
  )
})
const on = (measuredOn: string, place = 0) => ({ indicator, school: schools[place]?.id, measuredOn })

describe('values of indicators', () => {
  test('are recorded together, a missing one with its reason, with audit entries and changes', async () => {
    const answer = await record([
      { ...on('2021-02-01'), value: 54.1, source: 'Статград' },
      { ...on('2021-02-01', 1), absenceReason: 'Класс на карантине' },
      { indicator, measuredOn: '2021-02-01', value: 60 },
    ])
    expect(answer.errors).toEqual([])
    const { records, findings } = answer.data.recordIndicatorValues
    expect(records).toMatchObject([
      { value: 54.1, absenceReason: null, source: 'Статград', school: { key: schools[0]?.key } },
      { value: null, absenceReason: 'Класс на карантине', school: { key: schools[1]?.key } },
      { value: 60, school: null, municipality: { key: 'livny' } },
    ])
    expect(findings).toEqual([])
    const { db } = server().database
    expect(
      await db.auditEntry.count({
        where: { action: 'recordIndicatorValues', recordType: 'IndicatorValue' },
      }),
    ).toBe(3)
    expect(await db.change.count({ where: { type: 'IndicatorValue', operation: 'UPSERT' } })).toBe(3)
  })

  test('with one invalid row are not recorded at all', async () => {
    const { db } = server().database
    const before = await db.indicatorValue.count()
    const good = { ...on('2021-02-02'), value: 1 }
    const spoiling = [
      [{ ...on('2021-02-02', 1) }, 'Строка 2: значения нет'],
      [{ ...on('2021-02-02', 1), value: 1, absenceReason: 'Нет' }, 'Строка 2: указаны и значение'],
      [{ ...on('2021-02-02', 1), value: 1.23456 }, 'Строка 2: значение указано неверно'],
      [{ ...on('2021-03-02', 1), value: 1 }, 'Строка 2: дата измерения'],
      [{ ...on('2021-02-01', 1), value: 1 }, 'Строка 2: за эту дату значение уже есть'],
      [good, 'Строка 2: то же, что в строке 1'],
      [{ ...on('2021-02-02'), school: stranger, value: 1 }, 'Строка 2: показатель не относится к этой школе'],
    ] as const
    for (const [row, message] of spoiling) {
      const answer = await record([good, row])
      expect(code(answer)).toBe('BAD_INPUT')
      expect(answer.errors[0]?.message).toContain(message)
    }
    expect(code(await record([]))).toBe('BAD_INPUT')
    expect(code(await record(Array.from({ length: 201 }, () => good)))).toBe('BAD_INPUT')
    expect(code(await record([good, { ...good, school: globalId('School', elsewhere) }]))).toBe('NOT_FOUND')
    expect(code(await record([{ ...good, indicator: globalId('Indicator', elsewhere) }]))).toBe('NOT_FOUND')
    expect(await db.indicatorValue.count()).toBe(before)
  })

  test('refused by rules are all reported at once and not stored', async () => {
    const { db } = server().database
    const before = await db.indicatorValue.count()
    const answer = await record([
      { ...on('2020-08-30'), value: 1 },
      { ...on('2020-08-31'), value: 1 },
      { ...on('2021-02-03'), value: 1 },
    ])
    const { records, findings } = answer.data.recordIndicatorValues
    expect(records).toEqual([])
    expect(findings.map((one: { sentence: string }) => one.sentence)).toEqual([
      expect.stringContaining('2020-08-30'),
      expect.stringContaining('2020-08-31'),
    ])
    expect(await db.indicatorValue.count()).toBe(before)
  })

  test('sent twice with one Idempotency-Key are recorded once with the same answer', async () => {
    const headers = { 'idempotency-key': 'indicator-values-0001' }
    const rows = [{ ...on('2021-02-04'), value: 3 }]
    const [first, second] = [await record(rows, headers), await record(rows, headers)]
    expect(first.errors).toEqual([])
    expect(first.data.recordIndicatorValues.records).toHaveLength(1)
    expect(second.data).toEqual(first.data)
  })

  test('of one day take as many statements for all schools as for one', async () => {
    const one = await record([{ ...on('2021-01-11'), value: 0 }])
    const all = await record(schools.map((_, place) => ({ ...on('2021-01-12', place), value: place })))
    expect(all.errors).toEqual([])
    expect(all.data.recordIndicatorValues.records.length).toBeGreaterThan(5)
    expect(all.statements).toHaveLength(one.statements.length)
  })
})

describe('a correction', () => {
  const recorded = async (day: string) =>
    (await record([{ ...on(day), value: 10, source: 'Школа' }])).data.recordIndicatorValues.records[0].id

  test('adds a new value and keeps the old one', async () => {
    const id = await recorded('2021-02-10')
    const answer = await server().ask(correct, {
      input: { indicatorValue: id, value: 12, reason: 'Опечатка в протоколе.' },
    })
    expect(answer.errors).toEqual([])
    expect(answer.data.correctIndicatorValue.record).toMatchObject({
      value: 12,
      measuredOn: '2021-02-10',
      source: 'Школа',
      school: { key: schools[0]?.key },
      supersedes: { id, value: 10 },
    })
    const entry = await server().database.db.auditEntry.findFirstOrThrow({
      where: { action: 'correctIndicatorValue' },
    })
    expect(entry).toMatchObject({
      basis: 'Опечатка в протоколе.',
      before: { value: 10 },
      after: { value: 12 },
    })
    const again = await server().ask(correct, {
      input: { indicatorValue: id, value: 13, reason: 'Ещё раз.' },
    })
    expect(code(again)).toBe('CONFLICT')
  })

  test('without a reason, without a value, or of nothing is refused', async () => {
    const id = await recorded('2021-02-11')
    for (const [input, expected] of [
      [{ indicatorValue: id, value: 12, reason: ' ' }, 'BAD_INPUT'],
      [{ indicatorValue: id, reason: 'Ошибка.' }, 'BAD_INPUT'],
      [{ indicatorValue: globalId('IndicatorValue', elsewhere), value: 1, reason: 'Ошибка.' }, 'NOT_FOUND'],
    ] as const) {
      expect(code(await server().ask(correct, { input }))).toBe(expected)
    }
  })
})

describe('an indicator', () => {
  const target = { kind: 'ABSOLUTE', value: 70, text: 'Не меньше 70 %' }
  const input = () => ({ roadmap, code: 'LIV-NEW', name: 'Доля успевающих', direction: 'INCREASE', target })

  test('is defined after the others of its roadmap', async () => {
    const answer = await server().ask(define, { input: input() })
    expect(answer.errors).toEqual([])
    expect(answer.data.defineIndicator.record).toMatchObject({
      code: 'LIV-NEW',
      rollUp: 'NONE',
      roadmap: { key: 'livny' },
      target,
    })
    const { data } = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on Roadmap { indicators { code } } } }',
      { id: roadmap },
    )
    expect(data.node.indicators.at(-1)).toEqual({ code: 'LIV-NEW' })
    expect(await server().database.db.change.count({ where: { type: 'Indicator' } })).toBe(1)
  })

  test('with a taken code or a senseless target is refused', async () => {
    const free = { ...input(), code: 'LIV-FREE' }
    const bad = [
      input(),
      { ...free, name: ' ' },
      { ...free, target: { ...target, text: '' } },
      { ...free, target: { ...target, kind: 'TREND' } },
      { ...free, target: { ...target, kind: 'BENCHMARK' } },
      { ...free, target: { ...target, dueYear: 20 } },
    ]
    for (const one of bad) expect(code(await server().ask(define, { input: one }))).toBe('BAD_INPUT')
    expect(
      code(await server().ask(define, { input: { ...free, roadmap: globalId('Roadmap', elsewhere) } })),
    ).toBe('NOT_FOUND')
  })
})

test('indicators of another region are absent', async () => {
  const { db } = foreigner().database
  const row = await db.indicator.findFirstOrThrow()
  const values = [{ indicator: globalId('Indicator', row.id), measuredOn: '2021-02-01', value: 1 }]
  expect(code(await foreigner().ask(recordValues, { input: { values } }))).toBe('NOT_FOUND')
  const input = { roadmap: globalId('Roadmap', row.roadmapId), code: 'X', name: 'X', direction: 'HOLD' }
  const target = { kind: 'TREND', text: 'Рост' }
  expect(code(await foreigner().ask(define, { input: { ...input, target } }))).toBe('NOT_FOUND')
  expect(await db.auditEntry.count()).toBe(0)
})
