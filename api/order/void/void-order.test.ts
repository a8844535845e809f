import { beforeAll, describe, expect, test } from 'vitest'
import { globalId, readId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-06-15T09:00:00Z' })
const db = () => server().database.db
const rowOf = (id: string) => readId(id)?.id ?? ''

const act = `id version kind state before: state(on: "2021-05-31") signatoryPosition amendedOn amendedBy { id }
  voidOn voidBy { id } voidGround annexes { position number title roadmap { id } }
  obligations { nodes { id dueOn state before: state(on: "2021-05-31") waivedGround } }`
const perform = (verb: string, input: object, record = 'id version') =>
  server().ask(
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
      record { ${record} } findings { code subject { id } } } }`,
    { input },
  )
const done = async (verb: string, input: object, record?: string) => {
  const { data, errors } = await perform(verb, input, record)
  expect(errors).toEqual([])
  return data[verb]
}
const messageOf = async (verb: string, input: object) => (await perform(verb, input)).errors[0]?.message

let municipality = ''
let roadmap = ''
beforeAll(async () => {
  municipality = globalId(
    'Municipality',
    (await db().municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })).id,
  )
  roadmap = globalId('Roadmap', (await db().roadmap.findUniqueOrThrow({ where: { key: 'rodniki' } })).id)
})

const values = (number: string) => ({
  municipality,
  number,
  date: '2021-04-01',
  issuerName: 'Управление образования',
  title: 'О мерах',
  basis: [],
  clauses: [
    { number: '1', text: 'Назначить.', term: 'до 15 мая 2021 года' },
    { number: '2', text: 'Провести.', term: 'до 1 июля 2021 года' },
  ],
})
const register = async (number: string, more: object = {}) =>
  (await done('registerOrder', { ...values(number), ...more }, act)).record

test('an act has a kind, the position of its signatory and annexes', async () => {
  const annexes = [{ number: '1', title: 'Дорожная карта', roadmap }, { title: 'Состав группы' }]
  const more = { kind: 'DIRECTIVE', signatoryPosition: ' Начальник управления ', annexes }
  const record = await register('90', more)
  expect(record).toMatchObject({
    kind: 'DIRECTIVE',
    signatoryPosition: 'Начальник управления',
    state: 'IN_FORCE',
    annexes: [
      { position: 1, number: '1', title: 'Дорожная карта', roadmap: { id: roadmap } },
      { position: 2, number: null, title: 'Состав группы', roadmap: null },
    ],
  })
  expect(
    await messageOf('registerOrder', { ...values('91'), signatoryPosition: 'Директор И. И. Петров' }),
  ).toBe('В должности подписавшего есть имя: укажите только должность.')
  const amend = { order: record.id, version: 1, reason: 'Приказ № 92.' }
  const amending = await register('92', { date: '2021-05-20' })
  const changed = { annexes: annexes.slice(1), amendedBy: amending.id }
  expect((await done('amendOrder', { ...amend, ...changed }, act)).record).toMatchObject({
    state: 'AMENDED',
    amendedOn: '2021-05-20',
    amendedBy: { id: amending.id },
    annexes: [{ position: 1, title: 'Состав группы' }],
  })
  const { data } = await server().ask(
    'query ($municipality: ID) { orders(filter: { municipality: $municipality, state: AMENDED, kind: DIRECTIVE }) { nodes { id } } }',
    { municipality },
  )
  expect(data.orders.nodes).toEqual([{ id: record.id }])
})

describe('an act that has lost its force', () => {
  let order = ''
  let curator = ''
  const voiding = { voidOn: '2021-06-01', ground: 'Приказ № 94.' }

  test('asks for nothing any more, and says which act has ended it', async () => {
    const first = await register('93')
    order = first.id
    expect(first.obligations.nodes.map((one: { state: string }) => one.state)).toEqual(['OVERDUE', 'OPEN'])
    const clause = await db().orderClause.findFirstOrThrow({ where: { orderId: rowOf(order), position: 1 } })
    const { record: person } = await done('registerPerson', { municipality, position: 'Методист' })
    const assignment = { kind: 'METHODIST', person: person.id, municipality, validFrom: '2021-04-02' }
    const assigned = await done('assignCurator', {
      ...assignment,
      orderClause: globalId('OrderClause', clause.id),
    })
    curator = assigned.record.id
    const ending = await register('94', { date: '2021-05-30', clauses: [] })
    const { record, findings } = await done(
      'voidOrder',
      { order, version: 1, act: ending.id, ...voiding },
      act,
    )
    expect(record).toMatchObject({
      version: 2,
      state: 'VOID',
      before: 'IN_FORCE',
      voidOn: '2021-06-01',
      voidBy: { id: ending.id },
      voidGround: 'Приказ № 94.',
    })
    const waived = { state: 'WAIVED', waivedGround: 'Акт утратил силу: Приказ № 94.' }
    expect(record.obligations.nodes).toMatchObject([
      { ...waived, before: 'OVERDUE' },
      { ...waived, before: 'OPEN' },
    ])
    expect(findings).toEqual([{ code: 'CURATOR_BASIS_VOID', subject: { id: curator } }])
    const entries = await db().auditEntry.findMany({ where: { action: 'voidOrder' } })
    expect(entries.map(one => one.recordType).toSorted()).toEqual([
      'Finding',
      'Obligation',
      'Obligation',
      'Order',
    ])
  })

  test('is the ground of nothing new', async () => {
    const [clause] = await db().orderClause.findMany({ where: { orderId: rowOf(order) } })
    const orderClause = globalId('OrderClause', clause?.id ?? '')
    const { record: person } = await done('registerPerson', { municipality, position: 'Тьютор' })
    const assignment = { kind: 'TUTOR', person: person.id, municipality, orderClause }
    expect(await messageOf('assignCurator', assignment)).toContain('Акт утратил силу 01.06.2021')
    expect(await messageOf('voidOrder', { order, version: 2, ...voiding })).toContain('Акт утратил силу')
    const campaign = { roadmap, orderClause, schools: [], dueOn: '2021-12-01', title: 'Мониторинг' }
    expect(await messageOf('openCampaign', campaign)).toBeDefined()
  })

  test('is no finding any more when the assignment has ended', async () => {
    const found = () => db().finding.count({ where: { code: 'CURATOR_BASIS_VOID', archivedAt: null } })
    expect(await found()).toBe(1)
    await done('endCurator', { curator, version: 1, validTo: '2021-06-10' })
    expect(await found()).toBe(0)
  })

  test('is in force again when that was a mistake', async () => {
    const { record } = await done('reinstateOrder', { order, version: 2, reason: 'Не тот приказ.' }, act)
    expect(record).toMatchObject({ state: 'IN_FORCE', voidOn: null, voidBy: null, voidGround: null })
    expect(record.obligations.nodes).toMatchObject([{ state: 'OVERDUE' }, { state: 'OPEN' }])
    expect(await messageOf('reinstateOrder', { order, version: 3, reason: 'Ещё раз.' })).toContain(
      'Акт действует',
    )
  })

  test('needs a day that is not before it and not to come, and another act', async () => {
    const input = { order, version: 3, ground: 'Приказ.' }
    expect(await messageOf('voidOrder', { ...input, voidOn: '2021-03-31' })).toContain('Акт издан 01.04.2021')
    expect(await messageOf('voidOrder', { ...input, voidOn: '2021-06-16' })).toContain('ещё не наступила')
    expect(await messageOf('voidOrder', { ...input, voidOn: '2021-06-01', act: order })).toContain(
      'самого себя',
    )
    expect(await messageOf('voidOrder', { ...input, voidOn: '2021-06-01', ground: ' ' })).toContain(
      'Основание',
    )
  })
})

test('the act that approves a roadmap in force is a finding of that roadmap when it is void', async () => {
  const { id } = await db().order.findUniqueOrThrow({ where: { key: 'rodniki-order' } })
  const { findings } = await done('voidOrder', {
    order: globalId('Order', id),
    version: 1,
    voidOn: '2021-06-01',
    ground: 'Приказ № 95.',
  })
  expect(findings).toContainEqual({ code: 'ROADMAP_BASIS_VOID', subject: { id: roadmap } })
})
