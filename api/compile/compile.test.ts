import { describe, expect, test } from 'vitest'
import { changed, settled, write } from '../change/testing.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator })

/** The answer of a query; that the resolvers give the same is checked after each test. */
const answerOf = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const { data, errors, statements } = await server().ask(query, variables)
  expect(errors).toEqual([])
  return { data, statements }
}

describe('one statement', () => {
  test('answers a list with the records and lists below it', async () => {
    const { data } = await answerOf(`{ schools(first: 3) { totalCount nodes {
      id key name kind aliases municipality { id name region { code } }
      supports { category validFrom validTo } roadmaps(first: 2) { totalCount nodes { id title status period { text start } } }
    } } }`)
    expect(data.schools.nodes).toHaveLength(3)
  })

  test('answers pages from both ends, with their cursors', async () => {
    const page =
      'edges { cursor node { id } } nodes { shortName } pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }'
    const { data } = await answerOf(`{ schools(first: 2) { ${page} } }`)
    const after = data.schools.pageInfo.endCursor
    for (const args of [
      'first: 2, after: $cursor',
      'last: 2, before: $cursor',
      'last: 2',
      'first: 0',
      'last: 200',
    ]) {
      await answerOf(
        `query ($cursor: String) { schools(${args}) { ${page} } plain: schools(${args}) { nodes { shortName } } ${args.includes('$') ? '' : 'unused: schools(first: 1, after: $cursor) { totalCount }'} }`,
        { cursor: after },
      )
    }
  })

  test('answers aliases, fragments, unions of conditions and names of types', async () => {
    const query = `query ($more: Boolean!, $less: Boolean = false) {
      __typename a: schools(first: 1) { __typename nodes { ...Card } } b: schools(first: 1) { nodes { __typename ... on Node { id } name @include(if: $more) key @skip(if: $less) } } }
      fragment Card on School { first: name second: name ... @include(if: $more) { municipality { name } } }`
    expect((await answerOf(query, { more: true })).data.b.nodes[0]).toHaveProperty('name')
    expect((await answerOf(query, { more: false })).data.b.nodes[0]).not.toHaveProperty('name')
    expect((await answerOf(query, { more: false, less: true })).data.b.nodes[0]).not.toHaveProperty('key')
  })

  test('answers records by their ids', async () => {
    const { data } = await answerOf(
      '{ schools(first: 1) { nodes { id } } roadmaps(first: 1) { nodes { id key } } }',
    )
    const [school, roadmap] = [data.schools.nodes[0].id, data.roadmaps.nodes[0]]
    await answerOf(
      `query ($school: ID!, $roadmap: ID!, $key: String!) {
        node(id: $school) { id __typename ... on School { shortName } ... on Roadmap { title } }
        other: node(id: $roadmap) { ... on School { shortName } ... on Roadmap { title version status } }
        school(id: $school) { name } roadmap(key: $key) { title region { name } sections { title } coveredSchools { nodes { school { name } } } }
        none: school(key: "нет такой") { id } nothing: node(id: "x") { id } }`,
      { school, roadmap: roadmap.id, key: roadmap.key },
    )
  })

  test('answers what lies in JSON columns and the parties that rows name', async () => {
    await answerOf(`{ roadmaps(first: 5) { nodes { key activities(first: 40) { totalCount nodes { number title
      term { __typename sourceText kind bound start end also schedule resolution offset { count unit } candidates { start end reason } unread { text start end } }
      responsible { __typename ... on School { id shortName } ... on Organization { name } ... on Person { id position email } } } } } } }`)
  })

  test('answers obligations with their states on the day of a field, of a list or of today', async () => {
    const dated =
      'obligations(first: 3, on: "2022-01-01") { totalCount nodes { dueOn state stateUntil(on: "2020-01-01") activity { title } } }'
    const { statements } =
      await answerOf(`{ ${dated} roadmaps { nodes { ${dated} today: obligations(last: 2) { nodes { state } } } }
      overdue: obligations(first: 2, filter: { state: OVERDUE }) { nodes { state school { shortName } } } }`)
    expect(statements).toHaveLength(3)
    await answerOf('{ obligations(filter: { state: OVERDUE }) { totalCount } }')
  })

  test('answers records of several types by their ids, in the order of the ids', async () => {
    const { data } = await answerOf(
      '{ schools(first: 2) { nodes { id } } roadmaps(first: 1) { nodes { id } } regions(first: 1) { nodes { id } } }',
    )
    const [one, other] = data.schools.nodes
    const [roadmap, region] = [data.roadmaps.nodes[0], data.regions.nodes[0]]
    const ids = [roadmap.id, one.id, 'x', other.id, region.id, one.id]
    const found = await answerOf(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on School { shortName municipality { name } } ... on Roadmap { title } }
        none: nodes(ids: []) { id } }`,
      { ids },
    )
    expect(found.data.nodes.map((node: { id: string } | null) => node?.id ?? 'x')).toEqual(ids)
    expect(found.statements).toHaveLength(1)
  })

  test('answers a page of the feed from any place, with its state', async () => {
    const feed = (args: string) =>
      `changes(${args}) { __typename reset hasMore endCursor head changes { __typename id type key version operation at } again: changes { id } }`
    await write(server().database, ...['a', 'b', 'c', 'd', 'e', 'f'].map(key => changed(key)))
    await settled(server().database)
    const first = await answerOf(`{ ${feed('first: 3')} }`)
    expect(first.statements).toHaveLength(1)
    expect(first.data.changes).toMatchObject({ hasMore: true, reset: false })
    expect(first.data.changes.changes).toHaveLength(3)
    const after = first.data.changes.endCursor
    const next = await answerOf(
      `query ($after: String) { ${feed('first: 2, after: $after')} none: ${feed('first: 0, after: $after')} few: ${feed('types: ["Region"]')} }`,
      { after },
    )
    expect(next.statements).toHaveLength(3)
    expect(next.data.changes.changes[0].id).not.toBe(first.data.changes.changes[0].id)
    const { head } = next.data.changes
    expect(
      (await answerOf(`query ($head: String) { ${feed('after: $head')} }`, { head })).data.changes,
    ).toMatchObject({ hasMore: false, changes: [] })
  })

  test('answers what code reads as one value, without the executor', async () => {
    const counted = 'key label total states { done overdue }'
    const { statements } =
      await answerOf(`{ obligationCounts(groupBy: STATE) { __typename ${counted} groups { key } }
      months: obligationCounts(groupBy: MONTH, thenBy: STATE) { ${counted} groups { ${counted} } }
      obligationSeries(from: "2025-01-01", to: "2025-12-31", step: MONTH) { on total states { done } }
      search(text: "план") { type title rank } rules { code at } plugins { id types policy { schoolRoadmap } }
      enums(names: ["Role"]) { name values { name label(language: EN) } } }`)
    expect(statements).toHaveLength(4)
  })

  test('leaves to the resolvers what is wrong with a value', async () => {
    const { errors } = await server().ask(
      '{ schools(first: 500) { nodes { id } } regions { nodes { code } } }',
    )
    expect(errors).toMatchObject([{ path: ['schools'], extensions: { code: 'BAD_INPUT' } }])
    for (const field of [
      'changes(after: "x") { head }',
      'changes(first: 501) { head }',
      'changes(types: ["Scool"]) { head }',
      'search(text: "план", first: 51) { title }',
      'obligationCounts(groupBy: STATE, thenBy: STATE) { key }',
    ]) {
      const answer = await server().ask(`{ ${field} }`)
      expect(answer.errors, field).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }])
      expect(answer.statements, field).toEqual([])
    }
  })
})
