import { expect, test } from 'vitest'
import { globalId, readId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })

const amend = `mutation ($input: AmendOrderInput!) { amendOrder(input: $input) { findings { code } record {
  version number date title controller { id } basis { position summary }
  clauses { id position number text dueOn responsibles { __typename } } } } }`
const code = (answer: { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code

async function stored() {
  const { db } = server().database
  const order = await db.order.findUniqueOrThrow({ where: { key: 'khotynets-order' } })
  const clauses = await db.orderClause.findMany({
    where: { orderId: order.id },
    orderBy: { position: 'asc' },
  })
  const ids = clauses.map(one => globalId('OrderClause', one.id))
  return { order: globalId('Order', order.id), version: order.version, ids, clauses }
}

test('an order is amended with a reason: its head, its clauses and the acts it cites', async () => {
  const { order, version, ids } = await stored()
  const [first] = ids
  const school = await server().database.db.school.findFirstOrThrow({
    where: { key: 'khotynets-yuryevskaya' },
  })
  const input = {
    order,
    version,
    number: null,
    date: '2023-12-11',
    title: 'О мониторинге',
    reason: 'Приказ № 520.',
    basis: [{ kind: 'LETTER', kindText: 'письмо', summary: 'О сроках' }],
    changeClauses: [
      {
        clause: first,
        text: 'Продлить.',
        term: 'до 20 января',
        responsibles: [globalId('School', school.id)],
      },
    ],
    addClauses: [{ number: '9', text: 'Подвести итоги.', term: 'до 1 февраля' }],
  }
  const headers = { 'idempotency-key': 'amend-order-00001' }
  const answer = await server().ask(amend, { input }, { headers })
  expect(answer.errors).toEqual([])
  const { record } = answer.data.amendOrder
  expect(record).toMatchObject({
    version: version + 1,
    number: null,
    date: '2023-12-11',
    title: 'О мониторинге',
    basis: [{ position: 1, summary: 'О сроках' }],
  })
  expect(record.clauses).toHaveLength(ids.length + 1)
  expect(record.clauses[0]).toMatchObject({
    id: first,
    text: 'Продлить.',
    dueOn: '2024-01-20',
    responsibles: [{ __typename: 'School' }],
  })
  expect(record.clauses.at(-1)).toMatchObject({ number: '9', position: ids.length + 1, dueOn: '2024-02-01' })
  expect((await server().ask(amend, { input }, { headers })).data).toEqual(answer.data)
  const { db } = server().database
  const [head] = await db.auditEntry.findMany({ where: { action: 'amendOrder', recordType: 'Order' } })
  expect(head).toMatchObject({
    basis: 'Приказ № 520.',
    before: { date: '2023-12-08' },
    after: { number: null },
  })
  expect(await db.change.count({ where: { type: 'OrderClause', version: 2 } })).toBeGreaterThan(0)
})

test('terms without a year are parsed again when the date of the order changes', async () => {
  const { order, version, ids } = await stored()
  const { data, errors } = await server().ask(amend, {
    input: { order, version, date: '2024-12-11', reason: 'Опечатка в дате.' },
  })
  expect(errors).toEqual([])
  const { clauses } = data.amendOrder.record
  expect(clauses[0].dueOn).toBe('2025-01-20')
  expect(clauses).toHaveLength(ids.length)
})

test('an unreferenced clause is removed and leaves a gap in the numbers; a referenced one stays', async () => {
  const { db } = server().database
  const { order, version, ids } = await stored()
  const [used = '', , unused = ''] = ids
  const { id: clauseId = '' } = readId(used) ?? {}
  const place = await db.order.findUniqueOrThrow({ where: { key: 'khotynets-order' } })
  const person = await db.person.create({ data: { key: 'khotynets--tutor', position: 'Тьютор' } })
  await db.curator.create({
    data: { regionId: place.regionId, kind: 'TUTOR', personId: person.id, orderClauseId: clauseId },
  })
  const input = { order, version, reason: 'Внесён по ошибке.' }
  const kept = await server().ask(amend, { input: { ...input, removeClauses: [unused, used] } })
  expect(kept.errors[0]).toMatchObject({
    message: expect.stringMatching(/^Пункт \S+ указан в назначении, .+ исправьте его текст\.$/),
    extensions: { code: 'BAD_INPUT' },
  })
  const both = { ...input, removeClauses: [unused], changeClauses: [{ clause: unused, text: 'Новое' }] }
  expect(code(await server().ask(amend, { input: both }))).toBe('BAD_INPUT')
  const added = [{ number: '10', text: 'Разместить.' }]
  const { data, errors } = await server().ask(amend, {
    input: { ...input, removeClauses: [unused], addClauses: added },
  })
  expect(errors).toEqual([])
  const clauses: readonly { readonly id: string; readonly position: number }[] =
    data.amendOrder.record.clauses
  expect(clauses).toHaveLength(ids.length)
  expect(clauses.map(one => one.id)).not.toContain(unused)
  expect(clauses.at(-1)?.position).toBe(ids.length + 1)
  const [entry] = await db.auditEntry.findMany({ where: { recordId: readId(unused)?.id ?? '' } })
  expect(entry).toMatchObject({ after: null, basis: 'Внесён по ошибке.' })
  expect(entry?.before).toHaveProperty('responsibles')
  const again = { ...input, version: version + 1, removeClauses: [unused] }
  expect(code(await server().ask(amend, { input: again }))).toBe('NOT_FOUND')
})

test('an invalid amendment changes nothing', async () => {
  const { db } = server().database
  const { order, version, ids } = await stored()
  const [clause = ''] = ids
  const entries = await db.auditEntry.count()
  const absent = '00000000-0000-7000-8000-00000000000f'
  const base = { order, version, reason: 'Приказ.' }
  const foreign = await db.orderClause.findFirstOrThrow({ where: { order: { key: 'livny-order' } } })
  for (const [change, expected] of [
    [{}, 'BAD_INPUT'],
    [{ title: 'Новое', reason: ' ' }, 'BAD_INPUT'],
    [{ title: ' ' }, 'BAD_INPUT'],
    [{ number: '' }, 'BAD_INPUT'],
    [{ title: 'Новое', changeClauses: [{ clause, text: ' ' }] }, 'BAD_INPUT'],
    [{ title: 'Новое', addClauses: [{ number: '1', text: '' }] }, 'BAD_INPUT'],
    [{ changeClauses: [{ clause: globalId('OrderClause', foreign.id), text: 'Новое' }] }, 'NOT_FOUND'],
    [{ controller: globalId('Person', absent) }, 'NOT_FOUND'],
    [{ order: globalId('Order', absent), title: 'Новое' }, 'NOT_FOUND'],
    [{ title: 'Новое', version: 1 }, 'CONFLICT'],
  ] as const) {
    const answer = await server().ask(amend, { input: { ...base, ...change } })
    expect(code(answer), JSON.stringify(change)).toBe(expected)
  }
  const stranger = { as: [{ role: 'MUNICIPAL' as const, on: 'rodniki' }] }
  const input = { ...base, title: 'Новое' }
  expect(code(await server().ask(amend, { input }, stranger))).toBe('NOT_FOUND')
  expect(await db.auditEntry.count()).toBe(entries)
})
