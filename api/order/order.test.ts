import { describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})
const keys = (rows: readonly { key: string }[]) => rows.map(one => one.key)

describe('orders', () => {
  test('are read newest first or oldest first, page by page, in one statement a page', async () => {
    const newest = await server().ask('{ orders { totalCount nodes { key date } } }')
    expect(newest.data.orders.nodes).toEqual([
      { key: 'khotynets-order', date: '2023-12-08' },
      { key: 'orda-order', date: '2021-06-28' },
      { key: 'rodniki-order', date: '2021-01-26' },
      { key: 'puchezh-order', date: '2020-10-14' },
      { key: 'livny-order', date: '2020-05-19' },
    ])
    expect(newest.statements).toHaveLength(1)
    for (const orderBy of ['NEWEST', 'OLDEST']) {
      const seen: string[] = []
      let after: string | null = null
      do {
        const answer = await server().ask(
          'query ($by: OrderOrder, $after: String) { orders(orderBy: $by, first: 2, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } } }',
          { by: orderBy, after },
        )
        expect(answer.errors).toEqual([])
        expect(answer.statements).toHaveLength(1)
        seen.push(...keys(answer.data.orders.nodes))
        after = answer.data.orders.pageInfo.hasNextPage ? answer.data.orders.pageInfo.endCursor : null
      } while (after)
      const all = keys(newest.data.orders.nodes)
      expect(seen).toEqual(orderBy === 'NEWEST' ? all : all.toReversed())
    }
  })

  test('refuse a cursor of another order and a broken one', async () => {
    const { data } = await server().ask('{ orders(first: 1) { pageInfo { endCursor } } }')
    for (const after of [data.orders.pageInfo.endCursor, '%%%']) {
      const answer = await server().ask(
        'query ($after: String) { orders(orderBy: OLDEST, after: $after) { nodes { key } } }',
        { after },
      )
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
  })

  test('are chosen by territory, number as printed, title and days', async () => {
    const places = await server().ask(
      '{ region(code: "RU-IVA") { id } municipalities { nodes { id key region { code } } } }',
    )
    const region = places.data.region.id
    const municipality = places.data.municipalities.nodes.find(
      (one: { key: string }) => one.key === 'rodniki',
    )
    const found = async (filter: object) => {
      const answer = await server().ask(
        'query ($filter: OrderFilter) { orders(filter: $filter) { nodes { key } } }',
        { filter },
      )
      expect(answer.errors).toEqual([])
      expect(answer.statements).toHaveLength(1)
      return keys(answer.data.orders.nodes)
    }
    expect(await found({ region })).toEqual(['rodniki-order', 'puchezh-order'])
    expect(await found({ region, municipality: municipality.id })).toEqual(['rodniki-order'])
    expect(await found({ number: '25/1' })).toEqual(['rodniki-order'])
    expect(await found({ number: '25' })).toEqual([])
    expect(await found({ text: 'МОНИТОРИНГ дорожной' })).toEqual(['khotynets-order'])
    expect(await found({ dateFrom: '2020-10-14', dateTo: '2021-01-26' })).toEqual([
      'rodniki-order',
      'puchezh-order',
    ])
    expect(await found({ region, dateTo: '2020-12-31', text: 'шнор', number: '113' })).toEqual([
      'puchezh-order',
    ])
  })

  test('give all their parts in as many statements for five orders as for one', async () => {
    const parts = `key region { code } municipality { key } issuer { key } issuerName controller { key }
      basis { number kind resolvedOrder { key } }
      clauses { number order { key } term { sourceText } responsibles { __typename ... on Node { id } } }
      acknowledgements { acknowledgedOn person { key } }`
    const five = await server().ask(`{ orders { nodes { ${parts} } } }`)
    expect(five.errors).toEqual([])
    const one = await server().ask(`{ orders(filter: { number: "113" }) { nodes { ${parts} } } }`)
    expect(one.data.orders.nodes[0].issuer).toEqual({ key: 'puchezh-department' })
    // Orders, regions, municipalities, issuers, controllers, basis, clauses, acknowledgements, the clauses' orders,
    // responsibles, and the persons and organizations among these.
    expect(one.statements).toHaveLength(12)
    expect(five.statements).toHaveLength(12)
    const orda = five.data.orders.nodes.find((order: { key: string }) => order.key === 'orda-order')
    expect(orda.acknowledgements).toEqual([
      { acknowledgedOn: '2021-06-28', person: { key: 'orda-methodist' } },
    ])
  })
})

describe('one order', () => {
  test('keeps its clauses as printed: the missing number, the modality, the vague term', async () => {
    const answer = await server().ask(`{ order(key: "livny-order") {
      number note clauses { key number position modality dueOn term { sourceText kind end resolution } }
      basis { position kind kindText number date year } } }`)
    expect(answer.errors).toEqual([])
    const { order } = answer.data
    expect(order.clauses).toMatchObject([
      { number: '1', position: 1, modality: 'MANDATORY', term: null, dueOn: null },
      {
        number: '2',
        position: 2,
        modality: 'RECOMMENDED',
        term: { sourceText: 'в установленные сроки' },
        dueOn: null,
      },
      { number: '4', position: 3, modality: 'MANDATORY', term: null },
    ])
    expect(order.basis).toEqual([
      { position: 1, kind: 'SCHEDULE', kindText: 'план-график', number: null, date: null, year: 2019 },
    ])
    expect(answer.statements).toHaveLength(3)
  })

  test('names persons and organizations that answer for a clause, in the order of the document', async () => {
    const answer = await server().ask(`{ order(key: "puchezh-order") { clauses { number responsibles {
      __typename ... on Person { key position } ... on Organization { key name } ... on School { key shortName } } } } }`)
    expect(answer.errors).toEqual([])
    const [, second] = answer.data.order.clauses
    expect(
      second.responsibles.map((one: { __typename: string; key: string }) => [one.__typename, one.key]),
    ).toEqual([
      ['Person', 'puchezh-consultant'],
      ['Person', 'puchezh-specialist'],
      ['Organization', 'puchezh-ims'],
      ['Person', 'puchezh-ims-person'],
      ['Person', 'puchezh-curator-1'],
      ['Person', 'puchezh-curator-2'],
    ])
    expect(answer.statements).toHaveLength(5)
  })

  test('shows a school that answers for a clause, and the order that a cited act is', async () => {
    const { db } = server().database
    const clause = await db.orderClause.findUniqueOrThrow({ where: { key: 'rodniki-order-1' } })
    const school = await db.school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
    await db.orderClauseResponsible.create({
      data: { orderClauseId: clause.id, position: 1, schoolId: school.id },
    })
    const cited = await db.order.findUniqueOrThrow({ where: { key: 'puchezh-order' } })
    await db.actReference.create({
      data: {
        orderId: clause.orderId,
        position: 9,
        kind: 'ORDER',
        kindText: 'приказ',
        summary: 'Проверочная ссылка',
        resolvedOrderId: cited.id,
      },
    })
    const answer = await server().ask(`{ order(key: "rodniki-order") {
      basis { number summary resolvedOrder { key } } clauses { number responsibles { ... on School { key } } } } }`)
    expect(answer.data.order.basis.at(-1)).toEqual({
      number: null,
      summary: 'Проверочная ссылка',
      resolvedOrder: { key: 'puchezh-order' },
    })
    expect(answer.data.order.clauses[0].responsibles).toEqual([{ key: 'rodniki-sosnovskaya' }])
  })

  test('is found by id or key, by just one of them; an archived one is not found', async () => {
    const { data } = await server().ask('{ order(key: "orda-order") { id } }')
    const byId = await server().ask('query ($id: ID) { order(id: $id) { key } }', data.order)
    expect(byId.data.order).toEqual({ key: 'orda-order' })
    for (const args of ['', '(id: "x", key: "y")', '(id: "x")']) {
      const answer = await server().ask(`{ order${args} { key } }`)
      expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.statements).toEqual([])
    }
    await server().database.db.order.update({
      where: { key: 'orda-order' },
      data: { archivedAt: new Date() },
    })
    const gone = await server().ask(
      'query ($id: ID) { order(id: $id) { key } named: order(key: "orda-order") { key } }',
      data.order,
    )
    expect(gone).toMatchObject({ data: { order: null, named: null }, errors: [] })
  })

  test('come together with the acts that a roadmap itself cites, in one statement for all roadmaps', async () => {
    const answer = await server().ask('{ roadmaps { nodes { key basis { number kind } } } }')
    expect(answer.errors).toEqual([])
    const rodniki = answer.data.roadmaps.nodes.find((one: { key: string }) => one.key === 'rodniki')
    expect(rodniki.basis.map((act: { number: string }) => act.number)).toEqual([
      '273-ФЗ',
      '497',
      'ВБ-35/04',
      '853-о/а',
      '322/1',
    ])
    expect(answer.statements).toHaveLength(1)
  })
})
