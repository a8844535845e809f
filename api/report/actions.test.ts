import { beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/verify.ts'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-03-01T09:00:00Z' })

const submit = `mutation ($input: SubmitReportInput!) {
  submitReport(input: $input) { record { id revision version text submittedOn evidence { title url } } findings { code } } }`
const change = (verb: string) => `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}ReportInput!) {
  ${verb}Report(input: $input) { record { id version review reviewReason withdrawnOn } findings { code } } }`

/** Another user than the one who submits. */
const reviewer = [{ role: 'ADMIN', on: null }] as const

const obligation = async (skip = 0): Promise<string> => {
  const row = await server().database.db.obligation.findFirstOrThrow({
    where: { roadmap: { key: 'livny' } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })
  return globalId('Obligation', row.id)
}
const report = (id: string, revision = 0) => ({
  obligation: id,
  revision,
  text: 'Собеседование проведено.',
  evidence: [{ kind: 'PROTOCOL', title: 'Протокол № 1', url: 'https://school.example/protocol' }],
})

describe('a report', () => {
  const visitor = testServer({})
  test('is refused from a caller who has not signed in', async () => {
    const answer = await visitor().ask(submit, { input: report(await obligation()) })
    expect(answer.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    expect(await visitor().database.db.executionReport.count()).toBe(0)
  })

  test('is submitted with its audit entry and its row in the change feed', async () => {
    const id = await obligation()
    const answer = await server().ask(submit, { input: report(id) })
    expect(answer.errors).toEqual([])
    const { record, findings } = answer.data.submitReport
    expect(record).toMatchObject({ revision: 1, version: 1, submittedOn: '2021-03-01' })
    expect(record.evidence).toEqual([{ title: 'Протокол № 1', url: 'https://school.example/protocol' }])
    expect(findings).toEqual([])
    const { db } = server().database
    expect(
      await db.auditEntry.findMany({ select: { action: true, recordType: true, before: true } }),
    ).toMatchObject([
      { action: 'submitReport', recordType: 'ExecutionReport', before: null },
      { action: 'submitReport', recordType: 'Roadmap', before: { status: 'APPROVED', version: 1 } },
    ])
    expect(await db.change.count({ where: { type: 'ExecutionReport', operation: 'UPSERT' } })).toBe(1)
  })

  test('is returned with a reason, submitted again, and accepted', async () => {
    const id = await obligation(1)
    const first = (await server().ask(submit, { input: report(id) })).data.submitReport.record
    const returned = await server().ask(change('return'), {
      input: { report: first.id, version: 1, reason: 'Приложите протокол.' },
    })
    expect(returned.data.returnReport.record).toMatchObject({ version: 2, review: 'RETURNED' })
    const second = (await server().ask(submit, { input: report(id, 1) })).data.submitReport.record
    expect(second.revision).toBe(2)
    const accepted = await server().ask(
      change('accept'),
      { input: { report: second.id, version: 1 } },
      { as: reviewer },
    )
    expect(accepted.data.acceptReport.record).toMatchObject({ version: 2, review: 'ACCEPTED' })
    const state = await server().ask('query ($id: ID!) { node(id: $id) { ... on Obligation { state } } }', {
      id,
    })
    expect(state.data.node.state).toBe('DONE')
    const history = await server().ask(
      `query ($id: ID!) { node(id: $id) { ... on ExecutionReport { revisions {
        totalCount nodes { id revision review reviewReason } } } } }`,
      { id: second.id },
    )
    expect(history.statements).toHaveLength(3)
    expect(history.data.node.revisions).toEqual({
      totalCount: 2,
      nodes: [
        { id: first.id, revision: 1, review: 'RETURNED', reviewReason: 'Приложите протокол.' },
        { id: second.id, revision: 2, review: 'ACCEPTED', reviewReason: null },
      ],
    })
  })

  test('can be withdrawn until it is reviewed', async () => {
    const id = await obligation(2)
    const first = (await server().ask(submit, { input: report(id) })).data.submitReport.record
    const input = { report: first.id, version: 1 }
    const withdrawn = await server().ask(change('withdraw'), { input })
    expect(withdrawn.data.withdrawReport.record.withdrawnOn).toBe('2021-03-01')
    const again = await server().ask(change('withdraw'), { input: { ...input, version: 2 } })
    expect(again.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  test('with an old version gives CONFLICT and changes nothing', async () => {
    const id = await obligation(3)
    const first = (await server().ask(submit, { input: report(id) })).data.submitReport.record
    const stale = await server().ask(change('accept'), { input: { report: first.id, version: 7 } })
    expect(stale.errors[0]?.extensions?.code).toBe('CONFLICT')
    const twice = await server().ask(submit, { input: report(id) })
    expect(twice.errors[0]?.extensions?.code).toBe('CONFLICT')
    const row = await server().database.db.executionReport.count({
      where: { text: 'Собеседование проведено.', review: null },
    })
    expect(row).toBeGreaterThan(0)
  })

  test('with a bad link, share or text is refused and leaves nothing', async () => {
    const id = await obligation(4)
    const { db } = server().database
    const before = await db.executionReport.count()
    const bad = [
      { ...report(id), text: ' ' },
      { ...report(id), text: 'а\u0000б' },
      { ...report(id), shareDone: 1.5 },
      { ...report(id), evidence: [{ kind: 'LINK', title: 'Сайт', url: 'javascript:alert(1)' }] },
      ...['https://user:secret@x.example/', 'https://user@x.example/', 'http://:secret@x.example'].map(
        url => ({
          ...report(id),
          evidence: [{ kind: 'LINK', title: 'Сайт', url }],
        }),
      ),
      { ...report(globalId('Obligation', '00000000-0000-7000-8000-000000000000')) },
    ]
    for (const input of bad) {
      const answer = await server().ask(submit, { input })
      expect(answer.errors[0]?.extensions?.code).toMatch(/BAD_INPUT|NOT_FOUND/)
    }
    expect(await db.executionReport.count()).toBe(before)
  })

  test('sent twice with one Idempotency-Key has one effect and one answer', async () => {
    const id = await obligation(5)
    const headers = { 'idempotency-key': 'school-report-0001' }
    const first = await server().ask(submit, { input: report(id) }, { headers })
    const second = await server().ask(submit, { input: report(id) }, { headers })
    expect(second.data).toEqual(first.data)
    const other = await server().ask(submit, { input: { ...report(id), text: 'Другое.' } }, { headers })
    expect(other.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})

describe('the audit log', () => {
  beforeAll(async () => {
    for (const skip of [20, 21])
      expect((await server().ask(submit, { input: report(await obligation(skip)) })).errors).toEqual([])
  })

  test('is an unbroken chain that the server cannot rewrite', async () => {
    const { pool, asOwner } = server().database
    expect(await verifyAudit(pool)).toBeNull()
    for (const sql of [
      "UPDATE core.audit_entry SET action = 'x'",
      'DELETE FROM core.audit_entry',
      'TRUNCATE core.audit_entry CASCADE',
    ]) {
      await expect(pool.query(sql)).rejects.toThrow('permission denied')
      await expect(asOwner(sql)).rejects.toThrow('append-only')
    }
  })

  test('names the first entry that a superuser has changed, and the first after a deleted one', async () => {
    const { pool, asOwner } = server().database
    const { rows } = await pool.query('SELECT sequence FROM core.audit_entry ORDER BY sequence LIMIT 3')
    const [first, second, third] = rows.map(row => Number(row.sequence))
    const asSuperuser = (sql: string) =>
      asOwner(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`)
    await asSuperuser(`UPDATE core.audit_entry SET user_title = 'другой' WHERE sequence = ${third}`)
    expect(await verifyAudit(pool)).toEqual({ sequence: third, fault: 'CHANGED' })
    await asSuperuser(`DELETE FROM core.audit_entry WHERE sequence = ${first}`)
    expect(await verifyAudit(pool)).toEqual({ sequence: second, fault: 'UNLINKED' })
  })
})
