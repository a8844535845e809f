import { describe, expect, test } from 'vitest'
import { globalId, readId } from '../graphql/global-id.ts'
import { testServer } from '../testing/server.ts'

const server = testServer({ now: '2021-03-01T09:00:00Z' })
const clerk = [{ role: 'MUNICIPAL', on: 'livny' }] as const
const specialist = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const neighbour = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const
type Grants = typeof clerk | typeof specialist | typeof neighbour

const perform = (name: string, input: object, as: Grants) =>
  server().ask(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      record { id version review reviewedOn reviewReason obligation { id state } } findings { code } } }`,
    { input },
    { as },
  )
const codeOf = ({ errors }: Awaited<ReturnType<typeof perform>>) => errors[0]?.extensions?.code

let used = 0
/** A report of the clerk that the specialist has accepted or returned. */
const reviewed = async (verdict: 'acceptReport' | 'returnReport') => {
  const row = await server().database.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: { id: 'asc' },
    skip: used++,
  })
  const obligation = globalId('Obligation', row.id)
  const { data } = await perform('submitReport', { obligation, revision: 0, text: 'Сделано.' }, clerk)
  const report: string = data.submitReport.record.id
  const reason = verdict === 'returnReport' ? { reason: 'Нет протокола.' } : {}
  const answer = await perform(verdict, { report, version: 1, ...reason }, specialist)
  expect(answer.errors).toEqual([])
  return { report, obligation, rowId: row.id }
}
const undo = { version: 2, reason: 'Принят по ошибке.' }

describe('a review', () => {
  test.each([
    ['acceptance', 'acceptReport'],
    ['return', 'returnReport'],
  ] as const)('that is an %s is undone with a reason, audited and in the change feed', async (_, verdict) => {
    const { report, obligation, rowId } = await reviewed(verdict)
    const { db } = server().database
    const fed = await db.change.count({ where: { recordId: rowId } })
    const answer = await perform('reopenReport', { report, ...undo }, specialist)
    expect(answer.errors).toEqual([])
    expect(answer.data.reopenReport.record).toEqual({
      id: report,
      version: 3,
      review: null,
      reviewedOn: null,
      reviewReason: null,
      obligation: { id: obligation, state: 'SUBMITTED' },
    })
    const review = verdict === 'acceptReport' ? 'ACCEPTED' : 'RETURNED'
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'reopenReport', recordId: readId(report)?.id ?? '' },
    })
    expect(entry).toMatchObject({ basis: undo.reason, before: { review }, after: { review: null } })
    expect(await db.change.count({ where: { recordId: rowId } })).toBe(fed + 1)
    const again = await perform('returnReport', { report, version: 3, reason: 'Нет подписи.' }, specialist)
    expect(again.data.returnReport.record.obligation.state).toBe('RETURNED')
  })

  test('is not undone without a reason, by a stale version, elsewhere, by the school or where there is none', async () => {
    const { report } = await reviewed('acceptReport')
    expect(codeOf(await perform('reopenReport', { report, ...undo, reason: ' ' }, specialist))).toBe(
      'BAD_INPUT',
    )
    expect(codeOf(await perform('reopenReport', { report, ...undo, version: 1 }, specialist))).toBe(
      'CONFLICT',
    )
    expect(codeOf(await perform('reopenReport', { report, ...undo }, neighbour))).toBe('NOT_FOUND')
    const absent = globalId('ExecutionReport', '00000000-0000-7000-8000-000000000000')
    expect(codeOf(await perform('reopenReport', { report: absent, ...undo }, specialist))).toBe('NOT_FOUND')
    expect((await perform('reopenReport', { report, ...undo }, clerk)).errors).toEqual([])
    const twice = await perform('reopenReport', { report, ...undo, version: 3 }, clerk)
    expect(twice.errors[0]?.message).toMatch(/Решения по этому отчёту нет/)
  })

  test('is not undone after a later report', async () => {
    const { report, obligation } = await reviewed('returnReport')
    await perform('submitReport', { obligation, revision: 1, text: 'Исправлено.' }, clerk)
    const late = await perform('reopenReport', { report, ...undo }, specialist)
    expect(late.errors[0]).toMatchObject({
      message: expect.stringContaining('подан отчёт № 2'),
      extensions: { code: 'BAD_INPUT' },
    })
  })

  test('is not undone in a closed roadmap', async () => {
    const { report } = await reviewed('acceptReport')
    const roadmap = await server().database.db.roadmap.update({
      where: { key: 'livny' },
      data: { status: 'CLOSED', closedOn: new Date('2021-02-28') },
    })
    const closed = await perform('reopenReport', { report, ...undo }, specialist)
    expect(closed.errors[0]?.message).toMatch(/^Карта закрыта 28\.02\.2021/)
    await server().database.db.roadmap.update({
      where: { id: roadmap.id },
      data: { status: 'IN_EXECUTION', closedOn: null },
    })
  })
})
