import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-03-01T09:00:00Z' })
const visitor = testServer({})

const submit = `mutation ($input: SubmitReportsInput!) { submitReports(input: $input) { submitted rows {
  index record { revision text evidence { title } } error { code message } findings { code } } } }`

let taken = 0
/** Obligations that no test has used yet. */
const obligations = async (count: number): Promise<string[]> => {
  const rows = await server().database.db.obligation.findMany({
    where: { roadmap: { key: 'livny' } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip: taken,
    take: count,
  })
  taken += count
  return rows.map(({ id }) => globalId('Obligation', id))
}
const report = (obligation: string, text = 'Сделано.') => ({
  obligation,
  revision: 0,
  text,
  shareDone: 1,
  evidence: [{ kind: 'LINK', title: 'Сайт школы', url: 'https://school.example/report' }],
})
const counts = async () => {
  const { db } = server().database
  return [await db.executionReport.count(), await db.auditEntry.count(), await db.change.count()]
}
const send = (rows: readonly object[], mode: string, headers: Record<string, string> = {}) =>
  server().ask(submit, { input: { rows, mode } }, { headers })
const absent = globalId('Obligation', '00000000-0000-7000-8000-000000000000')

describe('many reports', () => {
  test('are all submitted, each with its result in the order of the request', async () => {
    for (const mode of ['ALL_OR_NOTHING', 'ROW_BY_ROW']) {
      const ids = await obligations(3)
      const [reports = 0, entries = 0, changes = 0] = await counts()
      const begun = reports === 0 ? 1 : 0 // the first report puts the roadmap into execution
      const answer = await send(
        ids.map((id, index) => report(id, `Отчёт ${index}`)),
        mode,
      )
      expect(answer.errors).toEqual([])
      expect(answer.data.submitReports.submitted).toBe(3)
      expect(answer.data.submitReports.rows).toEqual(
        [0, 1, 2].map(index => ({
          index,
          record: { revision: 1, text: `Отчёт ${index}`, evidence: [{ title: 'Сайт школы' }] },
          error: null,
          findings: [],
        })),
      )
      // The feed has each report, its obligation and its evidence.
      expect(await counts()).toEqual([reports + 3, entries + 3 + begun, changes + 9 + begun])
    }
  })

  test('are all rejected if one is invalid, and every invalid row is reported', async () => {
    const [first = '', second = ''] = await obligations(2)
    const before = await counts()
    const rows = [report(first), report(absent), report(second, ' '), report('не идентификатор')]
    const { data, errors } = await send(rows, 'ALL_OR_NOTHING')
    expect(errors).toEqual([])
    const codes = data.submitReports.rows.map((row: { error: { code: string } | null }) => row.error?.code)
    expect(codes).toEqual([undefined, 'NOT_FOUND', 'BAD_INPUT', 'BAD_INPUT'])
    expect(data.submitReports.submitted).toBe(0)
    expect(data.submitReports.rows[0]).toEqual({ index: 0, record: null, error: null, findings: [] })
    expect(await counts()).toEqual(before)
  })

  test('are submitted row by row without the invalid ones', async () => {
    const [first = '', second = ''] = await obligations(2)
    const [reports = 0] = await counts()
    const rows = [report(first), report(absent), report(first), report(second)]
    const { data } = await send(rows, 'ROW_BY_ROW')
    expect(data.submitReports.submitted).toBe(2)
    const codes = data.submitReports.rows.map((row: { error: { code: string } | null }) => row.error?.code)
    expect(codes).toEqual([undefined, 'NOT_FOUND', 'CONFLICT', undefined])
    expect((await counts())[0]).toBe(reports + 2)
  })

  test('are bounded: none at all or more than two hundred are refused', async () => {
    const before = await counts()
    for (const mode of ['ALL_OR_NOTHING', 'ROW_BY_ROW']) {
      for (const rows of [[], Array.from({ length: 201 }, () => report(absent))]) {
        expect((await send(rows, mode)).errors[0]?.extensions?.code).toBe('BAD_INPUT')
      }
    }
    expect(await counts()).toEqual(before)
  })

  test('are two hundred at once within one transaction', async () => {
    const ids = await obligations(200)
    const { data } = await send(
      ids.map(id => report(id)),
      'ALL_OR_NOTHING',
    )
    expect(data.submitReports.submitted).toBe(200)
  })

  test('sent twice with one Idempotency-Key have one effect and one answer', async () => {
    for (const mode of ['ALL_OR_NOTHING', 'ROW_BY_ROW']) {
      const rows = (await obligations(2)).map(id => report(id))
      const headers = { 'idempotency-key': `many-reports-${mode}` }
      const first = await send(rows, mode, headers)
      const before = await counts()
      expect(first.data.submitReports.submitted).toBe(2)
      expect((await send(rows, mode, headers)).data).toEqual(first.data)
      expect(await counts()).toEqual(before)
    }
  })

  test('are refused from a caller who has not signed in', async () => {
    const input = { rows: [report(absent)], mode: 'ROW_BY_ROW' }
    const answer = await visitor().ask(submit, { input })
    expect(answer.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })
})
