import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2024-03-01T09:00:00Z' })

let municipality = ''
let school = ''
let roadmap = ''
beforeAll(async () => {
  const { db } = server().database
  const where = { key: 'livny' }
  municipality = globalId('Municipality', (await db.municipality.findUniqueOrThrow({ where })).id)
  roadmap = globalId('Roadmap', (await db.roadmap.findFirstOrThrow({ where })).id)
  school = globalId('School', (await db.school.findFirstOrThrow({ where: { municipality: where } })).id)
})

const ask = (name: string, input: object, fields = '') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return server().ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { findings { code sentence } ${fields} } }`,
    { input },
  )
}
/** What a mutation is refused with; null where it succeeds. */
const refusal = async (name: string, input: object): Promise<string | null> =>
  (await ask(name, input)).errors[0]?.message ?? null

const order = (rest: object) => ({
  municipality,
  date: '2024-02-01',
  issuerName: 'Отдел',
  title: 'О мерах',
  basis: [],
  clauses: [],
  ...rest,
})
const share = (rest: object) => ({
  roadmap,
  name: 'Доля обученных',
  unit: '%',
  direction: 'INCREASE',
  rollUp: 'SHARE',
  target: { kind: 'ABSOLUTE', value: 100, text: '100 %' },
  ...rest,
})

describe('a year far off', () => {
  test.each(['0202-02-01', '1024-02-01', '2924-02-01'])('is refused in a date: %s', async date => {
    expect(await refusal('registerOrder', order({ date }))).toMatch(
      /^Значение не подходит \(input\.date\): год/,
    )
  })

  test('is refused in a date within a list, and in the year of an act', async () => {
    const act = { kind: 'ORDER', kindText: 'приказ', summary: 'О мерах' }
    const dated = order({ basis: [{ ...act, date: '0219-01-01' }] })
    expect(await refusal('registerOrder', dated)).toContain('Строка 1: значение не подходит (date)')
    expect(await refusal('registerOrder', order({ basis: [{ ...act, year: 20190 }] }))).toContain('год акта')
  })

  test('is refused in the school year of a result and of a context', async () => {
    const result = { school, exam: 'OGE', subject: 'Физика', scaleMax: 5, schoolMean: 4 }
    for (const schoolYear of ['2049-2050', '1024-1025'])
      expect(await refusal('recordAssessmentResults', { results: [{ ...result, schoolYear }] })).toContain(
        `учебного года ${schoolYear} ещё не было`,
      )
    const { version } = await server().database.db.school.findFirstOrThrow({
      where: { municipality: { key: 'livny' } },
    })
    expect(await refusal('saveSchoolContext', { school, version, schoolYear: '2049-2050' })).toContain(
      'слишком далёк',
    )
  })

  test('may be named in a filter', async () => {
    const { errors } = await server().ask('{ orders(filter: { dateTo: "9999-12-31" }) { totalCount } }')
    expect(errors).toEqual([])
  })
})

test('another mean of one municipality for one exam is a warning that names both', async () => {
  const { db } = server().database
  const two = await db.school.findMany({ where: { municipality: { key: 'livny' } }, take: 2 })
  const [one = '', other = ''] = two.map(({ id }) => globalId('School', id))
  const result = (school: string, subject: string, municipalityMean: number) => ({
    results: [
      { school, exam: 'OGE', subject, schoolYear: '2022-2023', scaleMax: 5, schoolMean: 4, municipalityMean },
    ],
  })
  const first = await ask('recordAssessmentResults', result(one, 'История', 3.5))
  expect(first.data.recordAssessmentResults.findings).toEqual([])
  const second = await ask('recordAssessmentResults', result(other, 'ИСТОРИЯ', 3.9), 'records { id }')
  expect(second.errors).toEqual([])
  const { findings, records } = second.data.recordAssessmentResults
  expect(findings).toEqual([
    { code: 'MEAN_MISMATCH', sentence: expect.stringContaining('здесь 3.9, в других записях 3.5') },
  ])
  const corrected = { result: records[0].id, schoolMean: 4, municipalityMean: 3.5, reason: 'Описка.' }
  expect((await ask('correctAssessmentResult', corrected)).data.correctAssessmentResult.findings).toEqual([])
  const left = await server().ask('{ findings(filter: { code: "MEAN_MISMATCH" }) { totalCount } }')
  expect(left.data.findings.totalCount).toBe(0)
})

describe('a share', () => {
  test('above 100 % or below 0 is refused, recorded, corrected or aimed at', async () => {
    const { data, errors } = await ask('defineIndicator', share({ code: 'Д-1' }), 'record { id }')
    expect(errors).toEqual([])
    const indicator = data.defineIndicator.record.id
    const record = (value: number) =>
      ask(
        'recordIndicatorValues',
        { values: [{ indicator, measuredOn: '2024-02-01', value }] },
        'records { id }',
      )
    for (const value of [1e9, 100.5, -1])
      expect((await record(value)).errors[0]?.message).toContain('доля указана неверно')
    const recorded = await record(99.5)
    expect(recorded.errors).toEqual([])
    const [{ id }] = recorded.data.recordIndicatorValues.records
    const corrected = { indicatorValue: id, value: 995, reason: 'Описка.' }
    expect(await refusal('correctIndicatorValue', corrected)).toContain('доля указана неверно')
    const aim = share({ code: 'Д-2', target: { kind: 'ABSOLUTE', value: 120, text: '120 %' } })
    expect(await refusal('defineIndicator', aim)).toContain('Целевая доля указана неверно')
  })
})
