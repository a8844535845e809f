import { beforeAll, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })

const correct = `mutation ($input: CorrectAssessmentResultInput!) { correctAssessmentResult(input: $input) {
  findings { code } record { id subject schoolMean municipalityMean absenceReason difference supersedes { id schoolMean } } } }`
const list =
  'query ($id: ID!) { node(id: $id) { ... on School { assessments(first: 200) { totalCount nodes { id change } } } } }'
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

let result = ''
let school = ''
beforeAll(async () => {
  const { db } = server().database
  const row = await db.assessmentResult.findFirstOrThrow({ where: { schoolMean: { not: null } } })
  result = globalId('AssessmentResult', row.id)
  school = globalId('School', row.schoolId)
})
const input = (change: object = {}) => ({
  result,
  schoolMean: 3.5,
  municipalityMean: 3.7,
  reason: 'Опечатка.',
  ...change,
})
const shown = async () => (await server().ask(list, { id: school })).data.node.assessments

test('a corrected result names the old one and takes its position', async () => {
  const before = await shown()
  const headers = { 'idempotency-key': 'correct-assessment-1' }
  const answer = await server().ask(correct, { input: input() }, { headers })
  expect(answer.errors).toEqual([])
  const { record } = answer.data.correctAssessmentResult
  expect(record).toMatchObject({ schoolMean: 3.5, difference: -0.2, supersedes: { id: result } })
  expect((await server().ask(correct, { input: input() }, { headers })).data).toEqual(answer.data)
  const after = await shown()
  expect(after.totalCount).toBe(before.totalCount)
  const ids = (of: typeof before) => of.nodes.map((one: { id: string }) => one.id)
  expect(ids(after)).toEqual(ids(before).map((id: string) => (id === result ? record.id : id)))
  const [entry] = await server().database.db.auditEntry.findMany()
  expect(entry).toMatchObject({ action: 'correctAssessmentResult', basis: 'Опечатка.' })
  const gone = await server().ask(correct, {
    input: input({ result: record.id, schoolMean: null, absenceReason: 'NOT_CHOSEN' }),
  })
  expect(gone.data.correctAssessmentResult.record).toMatchObject({ schoolMean: null, difference: null })
})

test('a correction of what is replaced, absent or faulty leaves nothing', async () => {
  const { db } = server().database
  const { nodes } = await shown()
  const current = nodes[0].id
  const counts = async () => [await db.assessmentResult.count(), await db.auditEntry.count()]
  const before = await counts()
  const absent = globalId('AssessmentResult', '00000000-0000-7000-8000-00000000000f')
  for (const [change, expected] of [
    [{}, 'CONFLICT'],
    [{ result: absent }, 'NOT_FOUND'],
    [{ result: current, reason: ' ' }, 'BAD_INPUT'],
    [{ result: current, schoolMean: 1001 }, 'BAD_INPUT'],
    [{ result: current, schoolMean: null }, 'BAD_INPUT'],
    [{ result: current, absenceReason: 'NOT_CHOSEN' }, 'BAD_INPUT'],
  ] as const) {
    expect(code(await server().ask(correct, { input: input(change) })), JSON.stringify(change)).toBe(expected)
  }
  const stranger = { as: [{ role: 'MUNICIPAL' as const, on: 'livny' }] }
  expect(code(await server().ask(correct, { input: input({ result: current }) }, stranger))).toBe('NOT_FOUND')
  expect(await counts()).toEqual(before)
})
