import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-03-01T09:00:00Z' })

const waive = `mutation ($input: WaiveObligationInput!) { waiveObligation(input: $input) { record { id } } }`
const unwaive = `mutation ($input: UnwaiveObligationInput!) { unwaiveObligation(input: $input) {
  record { version waivedOn waivedGround state } findings { code } } }`

async function waived(skip: number) {
  const { db } = server().database
  const where = { roadmap: { key: 'livny' } }
  const row = await db.obligation.findFirstOrThrow({
    where,
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip,
  })
  const obligation = globalId('Obligation', row.id)
  await server().ask(waive, { input: { obligation, version: 1, ground: 'Приказ № 7.' } })
  return { obligation, version: 2, reason: 'Приказ № 7 отменён.' }
}
const codeFor = async (input: object, as?: { readonly role: 'MUNICIPAL'; readonly on: string }) =>
  (await server().ask(unwaive, { input }, as ? { as: [as] } : {})).errors[0]?.extensions?.code

test('a waiver is undone with a reason, and both are in the audit log', async () => {
  const input = await waived(0)
  const { data, errors } = await server().ask(unwaive, { input })
  expect(errors).toEqual([])
  const record = { version: 3, waivedOn: null, waivedGround: null, state: 'OVERDUE' }
  expect(data.unwaiveObligation).toEqual({ record, findings: [] })
  const entries = await server().database.db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  expect(entries.map(one => [one.action, one.basis])).toEqual([
    ['waiveObligation', 'Приказ № 7.'],
    ['unwaiveObligation', input.reason],
  ])
  expect(entries[1]?.before).toMatchObject({ waivedGround: 'Приказ № 7.' })
  expect(await server().database.db.change.count({ where: { type: 'Obligation', version: 3 } })).toBe(1)
})

test('a waiver is undone only if it exists, with a reason and the current version', async () => {
  const input = await waived(1)
  const { db } = server().database
  const entries = await db.auditEntry.count()
  expect(await codeFor({ ...input, version: 1 })).toBe('CONFLICT')
  expect(await codeFor({ ...input, reason: ' ' })).toBe('BAD_INPUT')
  const absent = globalId('Obligation', '00000000-0000-7000-8000-000000000000')
  expect(await codeFor({ ...input, obligation: absent })).toBe('NOT_FOUND')
  expect(await codeFor(input, { role: 'MUNICIPAL', on: 'rodniki' })).toBe('NOT_FOUND')
  expect(await db.auditEntry.count()).toBe(entries)
  const headers = { 'idempotency-key': 'unwaive-obligation-1' }
  const first = await server().ask(unwaive, { input }, { headers })
  expect((await server().ask(unwaive, { input }, { headers })).data).toEqual(first.data)
  expect(await codeFor({ ...input, version: 3 })).toBe('BAD_INPUT')
})

test('an obligation of a cancelled roadmap stays waived', async () => {
  const input = await waived(2)
  const { db } = server().database
  await db.roadmap.update({ where: { key: 'livny' }, data: { status: 'CANCELLED' } })
  expect(await codeFor(input)).toBe('BAD_INPUT')
  await db.roadmap.update({ where: { key: 'livny' }, data: { status: 'APPROVED' } })
})

test('a list for a day has the states of that day', async () => {
  const { data } =
    await server().ask(`{ obligations(filter: { state: UPCOMING }, on: "2000-01-01", first: 1) {
    nodes { state later: state(on: "2100-01-01") } } }`)
  expect(data.obligations.nodes).toEqual([{ state: 'UPCOMING', later: 'OVERDUE' }])
})
