import { beforeAll, describe, expect, test } from 'vitest'
import type { GrantSpec } from '../../auth/resolve-grant.ts'
import { globalId, readId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2021-06-15T09:00:00Z' })
const db = () => server().database.db

const perform = async (verb: string, input: object, as?: readonly GrantSpec[]) =>
  server().ask(
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
      record${/^(archive|restore)/.test(verb) ? '' : ' { id version }'} findings { code } } }`,
    { input },
    as ? { as } : {},
  )
const done = async (verb: string, input: object, as?: readonly GrantSpec[]) => {
  const { data, errors } = await perform(verb, input, as)
  expect(errors).toEqual([])
  return data[verb].record
}

interface Shown {
  readonly id: string
  readonly opensOn: string | null
  readonly dueOn: string
  readonly state: string
  readonly version: number
  readonly orderClause: { readonly number: string }
  readonly organization: { readonly name: string } | null
  readonly school: { readonly id: string } | null
}
const dutiesOf = async (order: string, more: object = {}): Promise<readonly Shown[]> => {
  const { data, errors } = await server().ask(
    `query ($filter: ObligationFilter) { obligations(filter: $filter, first: 200) { nodes {
      id version opensOn dueOn state orderClause { number } order { id } activity { id } roadmap { id } organization { name } school { id } } } }`,
    { filter: { order, ...more } },
  )
  expect(errors).toEqual([])
  return data.obligations.nodes
}
const shown = (duties: readonly Shown[]) =>
  duties.map(({ orderClause, dueOn, state }) => [orderClause.number, dueOn, state])

let municipality = ''
let school = ''
beforeAll(async () => {
  municipality = globalId(
    'Municipality',
    (await db().municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })).id,
  )
  school = globalId(
    'School',
    (await db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })).id,
  )
})

const register = async (number: string, clauses: readonly object[]) => {
  const issuer = await db().organization.findUniqueOrThrow({ where: { key: 'rodniki-uo' } })
  const values = { date: '2021-04-01', issuerName: 'Управление образования', title: 'О мерах', basis: [] }
  const own = { municipality, issuer: globalId('Organization', issuer.id), number }
  return done('registerOrder', { ...values, ...own, clauses })
}

describe('a clause of an order', () => {
  let order = { id: '', version: 0 }

  test('gives an obligation for each month and each party, or for the issuer where nobody is named', async () => {
    order = await register('77', [
      { number: '1', text: 'Проводить заседания.', term: 'ежемесячно в период апрель-июль 2021 года' },
      { number: '2', text: 'Сдать отчёт.', term: 'в срок до 10 июня 2021 года', responsibles: [school] },
      { number: '3', text: 'Рекомендовать.', term: 'до 1 мая 2021 года', modality: 'RECOMMENDED' },
      { number: '4', text: 'Контроль оставляю за собой.' },
    ])
    const duties = await dutiesOf(order.id)
    expect(shown(duties)).toEqual([
      ['1', '2021-04-30', 'OVERDUE'],
      ['1', '2021-05-31', 'OVERDUE'],
      ['2', '2021-06-10', 'OVERDUE'],
      ['1', '2021-06-30', 'OPEN'],
      ['1', '2021-07-31', 'UPCOMING'],
    ])
    expect(duties.find(one => one.dueOn === '2021-06-10')).toMatchObject({
      school: { id: school },
      organization: null,
      activity: null,
      roadmap: null,
      order: { id: order.id },
    })
    expect(duties[0]?.organization).not.toBeNull()
    const overdue = await dutiesOf(order.id, { state: 'OVERDUE', dueFrom: '2021-05-01' })
    expect(overdue).toHaveLength(2)
    const counts = await server().ask(
      'query ($order: ID) { obligationCounts(filter: { order: $order }, groupBy: ORDER) { total record { ... on Order { id } } } }',
      { order: order.id },
    )
    expect(counts.data.obligationCounts).toEqual([{ total: 5, record: { id: order.id } }])
  })

  test('is reported on by its school, and accepted by its municipality', async () => {
    const [duty] = (await dutiesOf(order.id)).filter(one => one.school)
    const input = { obligation: duty?.id, revision: 0, text: 'Отчёт сдан.' }
    const bySchool = [{ role: 'SCHOOL', on: 'rodniki-sosnovskaya' }] as const
    const report = await done('submitReport', input, bySchool)
    const state = async () => (await dutiesOf(order.id)).find(one => one.school)?.state
    expect(await state()).toBe('SUBMITTED')
    await done('returnReport', { report: report.id, version: 1, reason: 'Приложите протокол.' })
    expect(await state()).toBe('RETURNED')
    const again = await done('submitReport', { ...input, revision: 1 }, bySchool)
    const byMunicipality = [{ role: 'MUNICIPAL', on: 'rodniki' }] as const
    await done('acceptReport', { report: again.id, version: 1 }, byMunicipality)
    expect(await state()).toBe('DONE')
    const foreign = await perform('submitReport', input, [{ role: 'SCHOOL', on: 'livny-orlovskaya' }])
    expect(foreign.errors[0]?.extensions?.code).toBe('NOT_FOUND')
  })

  test('is waived and taken up again', async () => {
    const [first] = await dutiesOf(order.id)
    const obligation = first?.id
    await done('waiveObligation', { obligation, version: first?.version, ground: 'Заседания не было.' })
    expect((await dutiesOf(order.id))[0]?.state).toBe('WAIVED')
    await done('unwaiveObligation', { obligation, version: 2, reason: 'Снято по ошибке.' })
    expect((await dutiesOf(order.id))[0]?.state).toBe('OVERDUE')
  })

  test('that is amended takes its obligations along, except those with reports', async () => {
    const clauses = await db().orderClause.findMany({
      where: { orderId: readId(order.id)?.id ?? '' },
      orderBy: { position: 'asc' },
    })
    const [monthly = '', reported = '', recommended = ''] = clauses.map(({ id }) =>
      globalId('OrderClause', id),
    )
    const amend = { order: order.id, version: order.version, reason: 'Приказ № 80.' }
    const kept = await perform('amendOrder', { ...amend, removeClauses: [reported] })
    expect(kept.errors[0]?.message).toContain('По пункту есть отчёт')
    const changeClauses = [
      { clause: monthly, term: 'до 1 июля 2021 года' },
      { clause: reported, term: 'до 20 июня 2021 года' },
      { clause: recommended, modality: 'MANDATORY' },
    ]
    await done('amendOrder', { ...amend, changeClauses })
    expect(shown(await dutiesOf(order.id))).toEqual([
      ['3', '2021-05-01', 'OVERDUE'],
      ['2', '2021-06-10', 'DONE'],
      ['1', '2021-07-01', 'OPEN'],
    ])
    await done('amendOrder', { ...amend, version: order.version + 1, removeClauses: [monthly] })
    expect((await dutiesOf(order.id)).map(({ orderClause }) => orderClause.number)).toEqual(['3', '2'])
  })

  test('leaves the lists with its order and comes back with it', async () => {
    const idle = await register('78', [{ number: '1', text: 'Провести.', term: 'до 1 июля 2021 года' }])
    await done('archiveOrder', { order: idle.id, version: 1, reason: 'Внесён дважды.' })
    expect(
      await db().obligation.count({ where: { orderId: readId(idle.id)?.id ?? null, archivedAt: null } }),
    ).toBe(0)
    await done('restoreRecord', { id: idle.id, reason: 'Внесён верно.' })
    expect(shown(await dutiesOf(idle.id))).toEqual([['1', '2021-07-01', 'OPEN']])
    const refused = await perform('archiveOrder', { order: order.id, version: 3, reason: 'Ошибка.' })
    expect(refused.data.archiveOrder).toEqual({ record: null, findings: [{ code: 'ORDER_IN_USE' }] })
  })

  test('in the words of the Rodniki order is due every month from April to December 2021', async () => {
    const term = 'ежемесячно в период апрель-декабрь 2021 года'
    const { id } = await register('81', [{ number: '2.2', text: 'Выносить итоги.', term }])
    const clause = await db().orderClause.findFirstOrThrow({ where: { orderId: readId(id)?.id ?? '' } })
    const { data, errors, statements } = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on OrderClause { obligations(first: 50) { nodes { dueOn organization { name } } } } } }',
      { id: globalId('OrderClause', clause.id) },
    )
    expect(errors).toEqual([])
    expect(statements).toHaveLength(1)
    const days = data.node.obligations.nodes.map((one: { dueOn: string }) => one.dueOn)
    expect([...new Set(days)]).toHaveLength(9)
    expect(days[0]).toBe('2021-04-30')
    expect(days.at(-1)).toBe('2021-12-31')
  })
})

test('an order names who has still to acknowledge it, a school by any of its persons', async () => {
  const person = await done('registerPerson', { school, position: 'Директор' })
  const head = await done('registerPerson', { municipality, position: 'Начальник' })
  const order = await register('79', [
    { number: '1', text: 'Провести.', responsibles: [school, head.id] },
    { number: '2', text: 'Подготовить.', responsibles: [head.id] },
  ])
  const pending = async () => {
    const { data, errors } = await server().ask(
      'query ($id: ID!) { node(id: $id) { ... on Order { acknowledgementsPending { ... on Node { id } } } } }',
      { id: order.id },
    )
    expect(errors).toEqual([])
    return data.node.acknowledgementsPending.map((one: { id: string }) => one.id)
  }
  expect(await pending()).toEqual([school, head.id])
  const day = { acknowledgedOn: '2021-06-01' }
  await done('acknowledgeOrder', { order: order.id, person: person.id, ...day })
  expect(await pending()).toEqual([head.id])
  await done('acknowledgeOrder', { order: order.id, person: head.id, ...day })
  expect(await pending()).toEqual([])
})
