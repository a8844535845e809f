import { expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const db = () => server().database.db

const send = (input: object, headers: Record<string, string> = {}) =>
  server().ask(
    `mutation ($input: ArchiveOrderInput!) {
      archiveOrder(input: $input) { record findings { code level sentence subject { id } } } }`,
    { input },
    { headers },
  )
const reason = 'Внесён дважды.'

/** A new order of Khotynets with two clauses, without a number. */
async function registered() {
  const { id } = await db().municipality.findUniqueOrThrow({ where: { key: 'khotynets' } })
  const clauses = ['1', '3'].map(number => ({ number, text: 'Провести.' }))
  const { data, errors } = await server().ask(
    'mutation ($input: RegisterOrderInput!) { registerOrder(input: $input) { record { id clauses { id } } } }',
    {
      input: {
        municipality: globalId('Municipality', id),
        date: '2023-12-01',
        issuerName: 'Отдел',
        title: 'О мониторинге',
        clauses,
        basis: [],
      },
    },
  )
  expect(errors).toEqual([])
  return data.registerOrder.record
}

test('an order that was registered by mistake leaves the lists with its clauses and its findings', async () => {
  const { id, clauses } = await registered()
  const rowId = Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''
  const active = { orderId: rowId, archivedAt: null }
  expect(await db().finding.count({ where: active })).toBeGreaterThan(0)
  const headers = { 'idempotency-key': 'archive-order-0001' }
  for (const _ of [1, 2]) {
    const { data, errors } = await send({ order: id, version: 1, reason }, headers)
    expect([errors, data.archiveOrder]).toEqual([[], { record: id, findings: [] }])
  }
  const { data } = await server().ask(
    'query ($id: ID!, $clause: ID!) { order: node(id: $id) { id } clause: node(id: $clause) { id } }',
    { id, clause: clauses[0].id },
  )
  expect(data).toEqual({ order: null, clause: null })
  expect(await db().finding.count({ where: active })).toBe(0)
  expect(await db().orderClause.count({ where: active })).toBe(0)
  const entries = { recordType: { in: ['Order', 'OrderClause'] }, action: 'archiveOrder' }
  expect(await db().auditEntry.count({ where: { ...entries, basis: reason } })).toBe(3)
  const gone = { operation: 'TOMBSTONE' as const, type: { in: ['Order', 'OrderClause'] } }
  expect(await db().change.count({ where: gone })).toBe(3)
})

test('an order cannot be archived while a roadmap, a campaign or an assignment references it, and each is named', async () => {
  const order = await db().order.findUniqueOrThrow({ where: { key: 'khotynets-order' } })
  const clause = await db().orderClause.findFirstOrThrow({ where: { orderId: order.id } })
  const person = await db().person.findFirstOrThrow({ where: { municipalityId: order.municipalityId } })
  const roadmap = await db().roadmap.findUniqueOrThrow({ where: { key: 'khotynets' } })
  await db().roadmap.update({ where: { key: 'khotynets' }, data: { orderId: order.id } })
  const { regionId, municipalityId } = order
  await db().curator.create({
    data: {
      regionId,
      municipalityId,
      kind: 'MUNICIPAL_CURATOR',
      personId: person.id,
      orderClauseId: clause.id,
    },
  })
  const input = { order: globalId('Order', order.id), version: order.version, reason }
  const before = await db().auditEntry.count()
  const { data, errors } = await send(input)
  expect(errors).toEqual([])
  expect(data.archiveOrder.record).toBeNull()
  const findings: readonly { readonly code: string; readonly sentence: string }[] = data.archiveOrder.findings
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['ORDER_IN_USE']))
  const sentences = findings.map(({ sentence }) => sentence).join('\n')
  expect(sentences).toContain(`дорожная карта «${roadmap.title}». Сначала удалите ссылки`)
  expect(sentences).toContain('кампания «')
  expect(sentences).toContain(`назначение – ${person.position}`)
  expect(await db().auditEntry.count()).toBe(before)

  const named = { where: { orderClause: { orderId: order.id } } }
  await db().curator.updateMany({ ...named, data: { validTo: new Date('2023-12-19') } })
  await db().roadmap.update({ where: { key: 'khotynets' }, data: { status: 'CANCELLED' } })
  await db().monitoringCampaign.updateMany({ data: { archivedAt: new Date() } })
  expect((await send(input)).data.archiveOrder).toEqual({ record: input.order, findings: [] })
})

test('an order is archived with a reason, by its version, and no absent one', async () => {
  const { id } = await registered()
  const absent = globalId('Order', '00000000-0000-7000-8000-000000000000')
  for (const [change, code] of [
    [{ reason: ' ' }, 'BAD_INPUT'],
    [{ version: 2 }, 'CONFLICT'],
    [{ order: absent }, 'NOT_FOUND'],
  ] as const) {
    const { errors } = await send({ order: id, version: 1, reason, ...change })
    expect(errors[0]?.extensions?.code).toBe(code)
  }
})
