import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const elsewhere = '00000000-0000-7000-8000-000000000000'
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

const register = `mutation ($input: RegisterOrderInput!) { registerOrder(input: $input) {
  record { id version key number date title issuerName region { code } municipality { key } issuer { key } controller { id }
    basis { position kind number date summary resolvedOrder { key } }
    clauses { position number text modality dueOn term { sourceText kind } responsibles { __typename } } }
  findings { code level } } }`
const acknowledge = `mutation ($input: AcknowledgeOrderInput!) { acknowledgeOrder(input: $input) {
  record { id version acknowledgements { acknowledgedOn person { id } } } findings { code } } }`

type Coded = { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }
const codeOf = (answer: Coded) => answer.errors[0]?.extensions?.code

const ids = async (from = server) => {
  const { db } = from().database
  const where = (key: string) => ({ where: { key } })
  return {
    municipality: globalId('Municipality', (await db.municipality.findFirstOrThrow(where('khotynets'))).id),
    issuer: globalId(
      'Organization',
      (await db.organization.findFirstOrThrow(where('khotynets-department'))).id,
    ),
    controller: globalId('Person', (await db.person.findFirstOrThrow(where('khotynets-head'))).id),
    school: globalId('School', (await db.school.findFirstOrThrow(where('khotynets-yuryevskaya'))).id),
    order: globalId('Order', (await db.order.findFirstOrThrow(where('khotynets-order'))).id),
  }
}
const order = async (from = server) => {
  const { municipality, issuer, controller, school, order } = await ids(from)
  const act = { kind: 'ORDER', kindText: 'приказ', summary: 'О мониторинге' }
  const responsibles = [school, issuer, controller]
  return {
    municipality,
    issuer,
    controller,
    date: '2023-12-18',
    title: 'О продлении мониторинга',
    issuerName: 'Отдел образования',
    basis: [{ ...act, number: '515', date: '2023-12-08', order }, act],
    clauses: [
      { number: '1', text: 'Продлить мониторинг', term: 'до 15 января', responsibles },
      { number: '1', text: 'Подготовить справку', modality: 'RECOMMENDED' },
      { number: '4', text: 'Контроль оставляю за собой' },
    ],
  }
}
const counts = async (from = server) => {
  const { db } = from().database
  return [await db.order.count(), await db.orderClause.count(), await db.auditEntry.count()]
}

describe('an order', () => {
  test('is registered as it is printed, and its defects are findings', async () => {
    const [, , entries = 0] = await counts()
    const input = await order()
    const answer = await server().ask(register, { input })
    expect(answer.errors).toEqual([])
    const { record, findings } = answer.data.registerOrder
    const [first, second] = record.clauses
    expect(record).toMatchObject({
      version: 1,
      number: null,
      date: '2023-12-18',
      title: input.title,
      region: { code: 'RU-ORL' },
      municipality: { key: 'khotynets' },
      issuer: { key: 'khotynets-department' },
      controller: { id: input.controller },
      basis: [
        { position: 1, number: '515', date: '2023-12-08', resolvedOrder: { key: 'khotynets-order' } },
        { position: 2, number: null, date: null, resolvedOrder: null },
      ],
    })
    expect(record.key).toMatch(/^order-[0-9a-f]{12}$/)
    expect(first).toMatchObject({ position: 1, number: '1', modality: 'MANDATORY', dueOn: '2024-01-15' })
    expect(first.term).toEqual({ sourceText: 'до 15 января', kind: 'DATE' })
    expect(first.responsibles.map((one: { __typename: string }) => one.__typename)).toEqual([
      'School',
      'Organization',
      'Person',
    ])
    expect(second).toMatchObject({ number: '1', modality: 'RECOMMENDED', term: null, responsibles: [] })
    expect(findings.map((one: { code: string }) => one.code)).toEqual([
      'ACT_WITHOUT_NUMBER',
      'ACT_WITHOUT_NUMBER',
      'CLAUSE_NUMBER_GAP',
      'DUPLICATE_NUMBER',
    ])
    const { db } = server().database
    // The order, its three clauses, its four findings and what the parties of the first clause owe.
    const duties = await db.obligation.count({ where: { order: { key: record.key } } })
    expect(duties).toBeGreaterThan(1)
    expect((await counts())[2]).toBe(entries + 8 + duties)
    expect(await db.change.count({ where: { type: 'Order', key: record.key } })).toBe(1)
    expect(await db.change.count({ where: { type: 'OrderClause' } })).toBe(3)
  })

  test('is registered for a region as well', async () => {
    const { data } = await server().ask('{ regions(first: 200) { nodes { id code } } }')
    const region = data.regions.nodes.find((one: { code: string }) => one.code === 'RU-IVA').id
    const { municipality: _, ...input } = await order()
    const answer = await server().ask(register, {
      input: { ...input, region, number: '12', basis: [], clauses: [] },
    })
    expect(answer.errors).toEqual([])
    expect(answer.data.registerOrder).toMatchObject({
      record: { number: '12', region: { code: 'RU-IVA' }, municipality: null, clauses: [] },
      findings: [],
    })
  })

  test('is not registered on a bad input, and nothing is left of it', async () => {
    const input = await order()
    const before = await counts()
    const absent = globalId('Person', elsewhere)
    const clause = { number: '1', text: 'Исполнить' }
    const bad: readonly (readonly [string, object])[] = [
      ['BAD_INPUT', { municipality: null }],
      ['BAD_INPUT', { region: globalId('Region', elsewhere) }],
      ['BAD_INPUT', { number: ' ' }],
      ['BAD_INPUT', { title: '' }],
      ['BAD_INPUT', { issuerName: '' }],
      ['BAD_INPUT', { clauses: [{ ...clause, text: ' ' }] }],
      ['BAD_INPUT', { clauses: Array.from({ length: 201 }, () => clause) }],
      ['BAD_INPUT', { clauses: [{ ...clause, responsibles: [input.municipality] }] }],
      ['NOT_FOUND', { clauses: [{ ...clause, responsibles: [absent] }] }],
      ['NOT_FOUND', { controller: absent }],
      ['NOT_FOUND', { municipality: globalId('Municipality', elsewhere) }],
    ]
    for (const [code, part] of bad) {
      expect(codeOf(await server().ask(register, { input: { ...input, ...part } }))).toBe(code)
    }
    expect(await counts()).toEqual(before)
  })

  test('is acknowledged by a person once, on a day that fits', async () => {
    const { order, controller: person } = await ids()
    const ask = (acknowledgedOn: string) =>
      server().ask(acknowledge, { input: { order, person, acknowledgedOn } })
    expect(codeOf(await ask('2023-12-21'))).toBe('BAD_INPUT')
    expect(codeOf(await ask('2023-12-07'))).toBe('BAD_INPUT')
    const answer = await ask('2023-12-11')
    expect(answer.errors).toEqual([])
    expect(answer.data.acknowledgeOrder.record).toEqual({
      id: order,
      version: 2,
      acknowledgements: [{ acknowledgedOn: '2023-12-11', person: { id: person } }],
    })
    expect(codeOf(await ask('2023-12-12'))).toBe('BAD_INPUT')
    const { db } = server().database
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'acknowledgeOrder', recordType: 'Order' })
    expect(entry.basis).toMatch(/11\.12\.2023/)
  })

  test('of another region is not found, and none is registered there', async () => {
    const { order: foreign, controller: person } = await ids(foreigner)
    const before = await counts(foreigner)
    const input = { order: foreign, person, acknowledgedOn: '2023-12-11' }
    const answers = [
      await foreigner().ask(register, { input: await order(foreigner) }),
      await foreigner().ask(acknowledge, { input }),
    ]
    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect(await counts(foreigner)).toEqual(before)
  })

  test('of the region is not registered by a municipality below it', async () => {
    const { municipality: _, ...input } = await order()
    const { id } = await server().database.db.region.findUniqueOrThrow({ where: { code: 'RU-ORL' } })
    const as = [{ role: 'MUNICIPAL', on: 'khotynets' }] as const
    const before = await counts()
    const above = { ...input, region: globalId('Region', id) }
    expect(codeOf(await server().ask(register, { input: above }, { as }))).toBe('FORBIDDEN')
    expect(await counts()).toEqual(before)
    expect(codeOf(await server().ask(register, { input: await order() }, { as }))).toBeUndefined()
  })

  test('is registered once by one Idempotency-Key', async () => {
    const input = await order()
    const headers = { 'idempotency-key': 'register-order-0001' }
    const first = await server().ask(register, { input }, { headers })
    const before = await counts()
    const second = await server().ask(register, { input }, { headers })
    expect(second.data).toEqual(first.data)
    expect(await counts()).toEqual(before)
  })
})
