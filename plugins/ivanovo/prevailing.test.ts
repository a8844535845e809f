import { beforeAll, describe, expect, test } from 'vitest'
import { globalId } from '../../api/graphql/global-id.ts'
import { administrator, testServer } from '../../api/testing/server.ts'
import { plugins } from '../index.ts'

const server = testServer({ plugins, visitor: administrator, now: '2021-06-15T09:00:00Z' })
const db = () => server().database.db

const perform = async (verb: string, input: object, fields = 'id version') => {
  const { data, errors } = await server().ask(
    `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) {
      record { ${fields} } findings { code } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data[verb].record
}

/** The obligations of an activity or of a clause, by their due day. */
const nodesOf = async (id: string) => {
  const { data, errors } = await server().ask(
    `query ($id: ID!) { node(id: $id) {
      ... on Activity { obligations(first: 200) { nodes { id version dueOn state orderClause { id term { end } } activity { term { end } } } } }
      ... on OrderClause { obligations(first: 200) { nodes { id version dueOn state } } } } }`,
    { id },
  )
  expect(errors).toEqual([])
  return data.node.obligations.nodes as readonly {
    readonly id: string
    readonly version: number
    readonly dueOn: string
    readonly state: string
    readonly orderClause?: { readonly id: string } | null
  }[]
}
const daysOf = async (id: string) => [...new Set((await nodesOf(id)).map(({ dueOn }) => dueOn))]

const months = [
  ...['2021-04-30', '2021-05-31', '2021-06-30', '2021-07-31', '2021-08-31'],
  ...['2021-09-30', '2021-10-31', '2021-11-30', '2021-12-31'],
]
const quarters = ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']

interface Pair {
  readonly topic: string
  readonly orderClause: string
  readonly activity: string
}
let pairs: readonly Pair[] = []
let [roadmap, order] = ['', '']
beforeAll(async () => {
  const { data } = await server().ask(
    '{ roadmap(key: "rodniki") { id order { id } ivanovo { termPairs { topic orderClause { id } activity { id } } } } }',
  )
  roadmap = data.roadmap.id
  order = data.roadmap.order.id
  pairs = data.roadmap.ivanovo.termPairs.map(
    ({ topic, orderClause, activity }: Record<string, { id: string }>) => ({
      topic,
      orderClause: orderClause?.id,
      activity: activity?.id,
    }),
  )
})
const pairOf = (index: number): Pair => {
  const pair = pairs[index]
  if (!pair) throw new Error('the pair is there')
  return pair
}
const savePairs = async (termPairs: readonly Pair[], of = roadmap) => {
  const { data } = await server().ask(
    'query ($id: ID!) { node(id: $id) { ... on Roadmap { ivanovo { demandsVersion } } } }',
    { id: of },
  )
  const version = data.node.ivanovo.demandsVersion
  await perform('setIvanovoDemands', { roadmap: of, version, termPairs }, 'id')
}
const versionOf = async (id: string) => {
  const { data } = await server().ask(
    'query ($id: ID!) { node(id: $id) { ... on Order { version } ... on Roadmap { version } } }',
    { id },
  )
  return data.node.version as number
}
const ofOthers = () =>
  db().obligation.findMany({
    where: { roadmap: { key: { in: ['khotynets', 'livny', 'orda', 'puchezh'] } } },
    orderBy: { id: 'asc' },
  })

describe('a clause that is paired with an activity', () => {
  test('asks for nothing beside it, and the activity follows its term', async () => {
    const [concept, site, group] = [pairOf(0), pairOf(1), pairOf(2)]
    for (const { orderClause } of pairs) expect(await nodesOf(orderClause)).toEqual([])
    expect(await daysOf(concept.activity)).toEqual(['2021-03-25'])
    expect(await daysOf(site.activity)).toEqual(['2021-04-01'])
    expect(await daysOf(group.activity)).toEqual(months)
  })

  test('is named by the obligations of its activity, beside the term of the annex', async () => {
    const { orderClause, activity } = pairOf(1)
    expect(await nodesOf(activity)).toMatchObject([
      {
        orderClause: { id: orderClause, term: { end: '2021-04-01' } },
        activity: { term: { end: '2021-02-28' } },
      },
    ])
    const { data } = await server().ask(
      'query ($clause: ID) { obligations(filter: { clause: $clause }, first: 1) { totalCount } }',
      { clause: orderClause },
    )
    expect(data.obligations.totalCount).toBe(0)
    await savePairs([pairOf(0), pairOf(2)])
    expect((await nodesOf(activity)).map(one => one.orderClause)).toEqual([null])
    await savePairs(pairs)
    expect((await nodesOf(activity)).map(one => one.orderClause?.id)).toEqual([orderClause])
  })

  test('asks again as soon as the pair is taken off, and the activity by its own term', async () => {
    const others = await ofOthers()
    const { orderClause, activity } = pairOf(1)
    const before = await nodesOf(activity)
    await savePairs([pairOf(0)])
    expect(await daysOf(activity)).toEqual(['2021-02-28'])
    expect(await daysOf(orderClause)).toEqual(['2021-04-01'])
    expect(await daysOf(pairOf(2).activity)).toEqual(quarters)
    expect(await daysOf(pairOf(2).orderClause)).toEqual(months)
    await savePairs(pairs)
    expect(await nodesOf(orderClause)).toEqual([])
    expect((await nodesOf(activity)).map(({ id, dueOn }) => [id, dueOn])).toEqual(
      before.map(({ id, dueOn }) => [id, dueOn]),
    )
    expect(await daysOf(pairOf(2).activity)).toEqual(months)
    expect(await ofOthers()).toEqual(others)
  })

  test('keeps what was reported on it or waived of its activity', async () => {
    const { orderClause, activity } = pairOf(1)
    await savePairs([pairOf(0), pairOf(2)])
    const [own] = await nodesOf(orderClause)
    await perform('submitReport', { obligation: own?.id, revision: 0, text: 'Вкладка есть.' }, 'id')
    const [waived] = await nodesOf(activity)
    const waiver = { obligation: waived?.id, version: waived?.version, ground: 'Сайта не было.' }
    await perform('waiveObligation', waiver, 'id')
    await savePairs(pairs)
    expect(await nodesOf(orderClause)).toMatchObject([{ id: own?.id, state: 'SUBMITTED' }])
    const kept = (await nodesOf(activity)).find(({ id }) => id === waived?.id)
    expect(kept).toMatchObject({ dueOn: '2021-02-28', state: 'WAIVED' })
  })

  test('takes its activity along when its order is amended, loses its force and is reinstated', async () => {
    const { orderClause, activity } = pairOf(0)
    const amend = async (change: object) =>
      perform('amendOrder', {
        order,
        version: await versionOf(order),
        reason: 'Приказ № 30.',
        changeClauses: [{ clause: orderClause, ...change }],
      })
    await amend({ term: 'до 10 июля 2021 года' })
    expect([await daysOf(activity), await nodesOf(orderClause)]).toEqual([['2021-07-10'], []])
    await amend({ modality: 'RECOMMENDED' })
    expect([await daysOf(activity), await nodesOf(orderClause)]).toEqual([['2021-02-28'], []])
    await amend({ modality: 'MANDATORY' })
    expect(await daysOf(activity)).toEqual(['2021-07-10'])
    const act = async () => ({ order, version: await versionOf(order) })
    await perform('voidOrder', { ...(await act()), voidOn: '2021-06-10', ground: 'Отменён.' })
    expect(await daysOf(activity)).toEqual(['2021-02-28'])
    await perform('reinstateOrder', { ...(await act()), reason: 'Действует.' })
    expect([await daysOf(activity), await nodesOf(orderClause)]).toEqual([['2021-07-10'], []])
    const { data } = await server().ask(
      '{ roadmap(key: "rodniki") { ivanovo { conflicts { annexTerm { end } prevailingTerm { end } } } } }',
    )
    expect(data.roadmap.ivanovo.conflicts[0]).toEqual({
      annexTerm: { end: '2021-02-28' },
      prevailingTerm: { end: '2021-07-10' },
    })
  })

  test('prevails over an edited term, and asks itself where the activity or its roadmap is gone', async () => {
    const { orderClause, activity } = pairOf(0)
    const edit = async (edits: readonly object[]) =>
      perform('editRoadmap', {
        roadmap,
        version: await versionOf(roadmap),
        edits,
        reason: 'Приказ № 31.',
      })
    await edit([{ changeActivity: { activity, term: 'до 1 сентября 2021 года' } }])
    expect([await daysOf(activity), await nodesOf(orderClause)]).toEqual([['2021-07-10'], []])
    await edit([{ removeActivity: activity }])
    expect(await daysOf(orderClause)).toEqual(['2021-07-10'])
    const { orderClause: monthly } = pairOf(2)
    expect(await nodesOf(monthly)).toEqual([])
    const cancel = { roadmap, version: await versionOf(roadmap), reason: 'Ошибка.' }
    await perform('cancelRoadmap', cancel)
    expect(await daysOf(monthly)).toEqual(months)
  })

  test('asks itself until the roadmap is approved, and for what is due after it was closed', async () => {
    const municipality = await db().municipality.findUniqueOrThrow({ where: { key: 'rodniki' } })
    const { orderClause } = pairOf(2)
    const draft = await perform(
      'createRoadmap',
      {
        owner: globalId('Municipality', municipality.id),
        title: 'Проект 500+',
        period: { kind: 'PROJECT', text: '2021 год', start: '2021-01-01', end: '2021-12-31' },
        sections: [{ title: 'Работа', activities: [{ title: 'Заседания', term: 'до 1 декабря 2021 года' }] }],
      },
      'id version sections { activities(first: 1) { nodes { id } } }',
    )
    const activity = draft.sections[0].activities.nodes[0].id
    await savePairs([{ topic: 'Заседания', orderClause, activity }], draft.id)
    expect([await daysOf(orderClause), await nodesOf(activity)]).toEqual([months, []])
    const approval = { roadmap: draft.id, version: draft.version, order, approvedOn: '2021-06-01' }
    await perform('approveRoadmap', approval)
    expect([await nodesOf(orderClause), await daysOf(activity)]).toEqual([[], months])
    await perform('closeRoadmap', {
      roadmap: draft.id,
      version: await versionOf(draft.id),
      closedOn: '2021-06-10',
      reason: 'Проект закончен.',
    })
    const [due, later] = [months.slice(0, 2), months.slice(2)]
    expect([await daysOf(orderClause), await daysOf(activity)]).toEqual([later, due])
  })
})
