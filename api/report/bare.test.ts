import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })
const submit = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) { record { revision evidence { title } } findings { code } } }`

test('a report without evidence needs no empty list, and a missing field is reported in Russian', async () => {
  const row = await server().database.db.obligation.findFirstOrThrow({ orderBy: { id: 'asc' } })
  const input = { obligation: globalId('Obligation', row.id), revision: 0, text: 'Сделано.' }
  const answer = await server().ask(submit, { input })
  expect(answer.errors).toEqual([])
  expect(answer.data.submitReport.record).toEqual({ revision: 1, evidence: [] })
  const { text: _, ...without } = input
  const refused = await server().ask(submit, { input: without })
  expect(refused.errors[0]).toMatchObject({
    message: 'Значение переменной не подходит (input.text).',
    extensions: { code: 'BAD_INPUT', detail: 'Field "text" of required type "String!" was not provided.' },
  })
})
