import { beforeAll, describe, expect, test } from 'vitest'
import { inputReasons } from '../api/graphql/errors/reasons.ts'
import { globalId } from '../api/graphql/global-id.ts'
import { administrator, testServer } from '../api/testing/server.ts'

const server = testServer({ visitor: administrator })
const absent = '00000000-0000-7000-8000-00000000dead'

const input = { school: '', roadmap: '', clause: '', region: '' }
beforeAll(async () => {
  const { db } = server().database
  const school = await db.school.findFirstOrThrow({ where: { key: { startsWith: 'livny' } } })
  const roadmap = await db.roadmap.findFirstOrThrow({ where: { key: 'livny' } })
  const clause = await db.orderClause.findFirstOrThrow({ where: { regionId: roadmap.regionId } })
  input.school = globalId('School', school.id)
  input.roadmap = globalId('Roadmap', roadmap.id)
  input.region = globalId('Region', roadmap.regionId)
  input.clause = globalId('OrderClause', clause.id)
})

const results = (count: number, bad: Readonly<Record<number, object>> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    school: input.school,
    exam: 'OGE',
    subject: `Предмет ${index}`,
    schoolYear: '2019-2020',
    scaleMax: 5,
    schoolMean: 3.5,
    ...bad[index],
  }))

const ask = async (query: string, variables: object) => {
  const { data, errors, status } = await server().ask(query, { ...variables })
  // biome-ignore lint/suspicious/noExplicitAny: extensions are what the tests are about
  const extensions: any = errors[0]?.extensions
  return { data, errors, status, extensions, message: errors[0]?.message ?? '' }
}

const record = (rows: readonly object[]) =>
  ask(
    'mutation ($input: RecordAssessmentResultsInput!) { recordAssessmentResults(input: $input) { records { id } } }',
    { input: { results: rows } },
  )

type Listed = { readonly reason?: string; readonly code: string; readonly paths: readonly string[] }
const listed = (mistakes: readonly Listed[]) =>
  mistakes.flatMap(({ reason, code, paths }) => paths.map(path => [path, reason ?? code]))

describe('the mistakes of an input', () => {
  test('are all reported in one answer, each with its reason and path', async () => {
    const { errors, extensions, message } = await record(
      results(200, {
        3: { subject: ' ' },
        7: { schoolMean: 9 },
        9: { schoolMean: null },
        20: { absenceReason: 'DASH_IN_SOURCE' },
        50: { schoolYear: '2019' },
        120: { school: globalId('School', absent) },
        199: { subject: 'предмет 0' },
      }),
    )
    expect(errors).toHaveLength(1)
    expect(listed(extensions.mistakes)).toEqual([
      ['input.results[3].subject', 'VALUE_MISSING'],
      ['input.results[7].schoolMean', 'NUMBER_OUT_OF_RANGE'],
      ['input.results[9].absenceReason', 'VALUE_MISSING'],
      ['input.results[20].absenceReason', 'CHOICE_INVALID'],
      ['input.results[50].schoolYear', 'FORMAT_INVALID'],
      ['input.results[120].school', 'NOT_FOUND'],
      ['input.results[199]', 'DUPLICATE_IN_INPUT'],
    ])
    expect(extensions).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'VALUE_MISSING',
      path: 'input.results[3].subject',
    })
    expect(message).toMatch(
      /^Строка 4: укажите предмет\. Строка 8: средний балл .* Строка 200: то же, что в строке 1/,
    )
  })

  test('are reported once where many rows have the same, a hundred of them by their paths', async () => {
    const bad = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [index, { schoolMean: -1 }]))
    const { errors, extensions, message } = await record(results(200, bad))
    expect(errors).toHaveLength(1)
    expect(extensions.mistakes).toHaveLength(1)
    expect(extensions.mistakes[0].paths).toHaveLength(100)
    expect(extensions.moreMistakes).toBe(100)
    expect(message).toMatch(/^Строки 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 и ещё 190: средний балл указан неверно/)
  })

  test('name the rows of ids of another type', async () => {
    const { errors, extensions, message } = await record(
      results(60, { 4: { school: input.roadmap }, 41: { school: 'нет' } }),
    )
    expect(errors).toHaveLength(1)
    expect(extensions.mistakes).toMatchObject([
      { reason: 'ID_INVALID', paths: ['input.results[4].school', 'input.results[41].school'] },
    ])
    expect(message).toMatch(/^Строки 5, 42: ожидался идентификатор записи типа School/)
  })

  test('name the rows of values of another type, and of values that are missing', async () => {
    const { errors, extensions, message } = await record(
      results(200, {
        4: { scaleMax: 'пять' },
        5: { exam: 'ЕГЭ' },
        80: { subject: undefined },
        81: { subject: undefined },
      }),
    )
    expect(errors).toHaveLength(1)
    expect(listed(extensions.mistakes)).toEqual([
      ['input.results[4].scaleMax', 'TYPE_MISMATCH'],
      ['input.results[5].exam', 'TYPE_MISMATCH'],
      ['input.results[80].subject', 'VALUE_MISSING'],
      ['input.results[81].subject', 'VALUE_MISSING'],
    ])
    expect(message).toContain('Строки 81, 82: значение переменной не подходит (subject).')
    expect(JSON.stringify(errors)).not.toMatch(/пять|ЕГЭ/)
  })

  test('name the rows of texts that are too long or cannot be stored', async () => {
    const { errors, extensions } = await record(
      results(20, { 4: { note: 'я'.repeat(30_000) }, 9: { subject: 'x\u0000' } }),
    )
    expect(errors).toHaveLength(1)
    expect(listed(extensions.mistakes)).toEqual([
      ['input.results[4].note', 'TEXT_TOO_LONG'],
      ['input.results[9].subject', 'TEXT_UNSTORABLE'],
    ])
  })

  test('name the ids of a list that name no record', async () => {
    const schools = [input.school, globalId('School', absent), input.school.replace(/..$/, 'zz')]
    const open = (ids: readonly string[]) =>
      ask('mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { record { id } } }', {
        input: {
          roadmap: input.roadmap,
          orderClause: input.clause,
          title: 'Мониторинг',
          dueOn: '2021-05-01',
          schools: ids,
        },
      })
    expect((await open(schools)).extensions).toMatchObject({ reason: 'ID_INVALID', path: 'input.schools[2]' })
    expect((await open(schools.slice(0, 2))).extensions).toMatchObject({
      code: 'NOT_FOUND',
      path: 'input.schools[1]',
    })
  })

  test('of an order are reported together, those of its clauses by their places', async () => {
    const clause = (text: string) => ({ number: '1', text, modality: 'MANDATORY' })
    const { extensions } = await ask(
      'mutation ($input: RegisterOrderInput!) { registerOrder(input: $input) { record { id } } }',
      {
        input: {
          region: input.region,
          date: '2021-02-01',
          title: ' ',
          issuerName: '',
          clauses: [clause('Назначить куратора.'), clause(' ')],
          basis: [],
        },
      },
    )
    expect(listed(extensions.mistakes)).toEqual([
      ['input.title', 'VALUE_MISSING'],
      ['input.issuerName', 'VALUE_MISSING'],
      ['input.clauses[1].text', 'VALUE_MISSING'],
    ])
  })

  test('are reported of each row of a batch of reports', async () => {
    const rows = [
      { obligation: globalId('Obligation', absent), revision: 0, text: 'Сделано.', evidence: [] },
      { obligation: input.school, revision: 0, text: 'Сделано.', evidence: [] },
    ]
    const { data } = await ask(
      'mutation ($input: SubmitReportsInput!) { submitReports(input: $input) { rows { error { code reason path } } } }',
      { input: { mode: 'ROW_BY_ROW', rows } },
    )
    expect(data.submitReports.rows.map((row: { error: unknown }) => row.error)).toEqual([
      { code: 'NOT_FOUND', reason: null, path: 'input.rows[0].obligation' },
      { code: 'BAD_INPUT', reason: 'ID_INVALID', path: 'input.rows[1].obligation' },
    ])
  })
})

test.each([
  ['{', 'SYNTAX_INVALID'],
  ['{ schools { nowhere } }', 'SCHEMA_MISMATCH'],
  ['{ schools(first: 1000) { totalCount } }', 'PAGE_SIZE_INVALID'],
  ['{ schools(after: "x") { nodes { id } } }', 'CURSOR_INVALID'],
])('%s is refused with a reason of the table', async (query, reason) => {
  const { extensions } = await ask(query, {})
  expect(extensions).toMatchObject({ code: 'BAD_INPUT', reason })
  expect(Object.keys(inputReasons)).toContain(reason)
})
