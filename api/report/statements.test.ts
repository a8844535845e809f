import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { submitReport } from '../testing/faults.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-03-01T09:00:00Z' })

/** What a statement does to which table, in short. */
const brief = (statement: string): string =>
  /^(begin|commit)$|(?<=pg_)notify/i.exec(statement.trim())?.[0] ??
  /\b(?:insert into|update|from) "?core"?\."?(\w+)/i.exec(statement)?.[1] ??
  'lock'

test('a report is stored and answered by twelve statements and a notification', async () => {
  const { db } = server().database
  const rows = await db.obligation.findMany({
    where: { activity: { key: 'orda-2.1' } },
    orderBy: { dueOn: 'asc' },
    take: 2,
  })
  const submit = (index: number) =>
    server().ask(
      submitReport,
      { input: { obligation: globalId('Obligation', rows[index]?.id ?? ''), revision: 0, text: 'Сделано.' } },
      { headers: { 'idempotency-key': `statements-${index}` } },
    )
  expect((await submit(0)).errors).toEqual([])
  const { errors, statements } = await submit(1)
  expect(errors).toEqual([])
  expect(statements.map(brief)).toEqual([
    'BEGIN',
    'lock',
    'idempotency_key',
    // The roadmap is held, the obligation locked, and its last report read.
    'obligation',
    'obligation',
    'execution_report',
    'execution_report',
    'idempotency_key',
    'change',
    'audit_entry',
    'COMMIT',
    'notify',
    'execution_report',
  ])
})
