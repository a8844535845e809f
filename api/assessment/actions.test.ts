import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })
const elsewhere = '00000000-0000-7000-8000-00000000000f'
const foreigner = testServer({
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

const mutation = `mutation ($input: RecordAssessmentResultsInput!) { recordAssessmentResults(input: $input) {
  records { id exam subject level schoolMean municipalityMean absenceReason difference school { key } } findings { code } } }`
const record = (results: readonly object[], headers = {}, of = server) =>
  of().ask(mutation, { input: { results } }, { headers })
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let school = ''
beforeAll(async () => {
  const { id } = await server().database.db.school.findUniqueOrThrow({
    where: { key: 'rodniki-sosnovskaya' },
  })
  school = globalId('School', id)
})
const result = (subject: string, rest: object = { schoolMean: 3.4 }) => ({
  school,
  exam: 'VPR',
  subject,
  schoolYear: '2020-2021',
  scaleMax: 5,
  ...rest,
})

describe('results of an assessment', () => {
  test('are recorded after those the school has, a missing one with its reason', async () => {
    const answer = await record([
      result('Математика', { schoolMean: 3.4, municipalityMean: 3.6 }),
      result('Физика', { absenceReason: 'NOT_CHOSEN' }),
    ])
    expect(answer.errors).toEqual([])
    expect(answer.data.recordAssessmentResults.records).toMatchObject([
      { subject: 'Математика', schoolMean: 3.4, difference: -0.2, school: { key: 'rodniki-sosnovskaya' } },
      { subject: 'Физика', schoolMean: null, absenceReason: 'NOT_CHOSEN', difference: null },
    ])
    const { db } = server().database
    expect(await db.auditEntry.count({ where: { recordType: 'AssessmentResult' } })).toBe(2)
    expect(await db.change.count({ where: { type: 'AssessmentResult', operation: 'UPSERT' } })).toBe(2)
    const list = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on School { assessments(last: 2) { nodes { subject } } } } }',
      { id: school },
    )
    expect(list.data.node.assessments.nodes).toEqual([{ subject: 'Математика' }, { subject: 'Физика' }])
  })

  test('with one invalid row are not recorded at all', async () => {
    const { db } = server().database
    const before = await db.assessmentResult.count()
    for (const [row, message] of [
      [result('История', {}), 'результата нет'],
      [result('История', { schoolMean: 3, absenceReason: 'NOT_CHOSEN' }), 'указаны и результат'],
      [result('История', { schoolMean: 5.1 }), 'средний балл'],
      [result('История', { schoolMean: 3.333 }), 'средний балл'],
      [result('История', { schoolMean: 3, schoolYear: '2020' }), 'учебный год'],
      [result('История', { schoolMean: 0, scaleMax: 0 }), 'наибольший балл'],
      [result(' '), 'укажите предмет'],
      [result('Химия'), 'то же, что в строке 1'],
      [result('Математика'), 'уже есть'],
    ] as const) {
      const answer = await record([result('Химия'), row])
      expect(code(answer)).toBe('BAD_INPUT')
      expect(answer.errors[0]?.message).toContain('Строка 2')
      expect(answer.errors[0]?.message).toContain(message)
    }
    expect(code(await record([]))).toBe('BAD_INPUT')
    expect(code(await record([{ ...result('Химия'), school: globalId('School', elsewhere) }]))).toBe(
      'NOT_FOUND',
    )
    expect(await db.assessmentResult.count()).toBe(before)
  })

  test('sent twice with one Idempotency-Key are recorded once', async () => {
    const headers = { 'idempotency-key': 'assessment-results-0001' }
    const rows = [result('Биология')]
    const [first, second] = [await record(rows, headers), await record(rows, headers)]
    expect(first.errors).toEqual([])
    expect(second.data).toEqual(first.data)
  })

  test('of a school of another region are refused like those of an absent one', async () => {
    const { db } = foreigner().database
    const { id } = await db.school.findFirstOrThrow()
    const answer = await record([{ ...result('Химия'), school: globalId('School', id) }], {}, foreigner)
    expect(code(answer)).toBe('NOT_FOUND')
    expect(await db.auditEntry.count()).toBe(0)
  })
})
