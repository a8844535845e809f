import { describe, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer({})
const ask = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const answer = await server().ask(query, variables)
  expect(answer.errors).toEqual([])
  return answer
}
interface Node {
  readonly key: string
}
const keysOf = (connection: { readonly nodes: readonly Node[] }) => connection.nodes.map(node => node.key)
const search = async (filter: string, variables?: Readonly<Record<string, unknown>>) => {
  const head = variables ? 'query ($id: ID)' : ''
  const { data } = await ask(
    `${head} { activities(first: 200, filter: { ${filter} }) { totalCount nodes { key } } }`,
    variables,
  )
  expect(data.activities.totalCount).toBe(data.activities.nodes.length)
  return keysOf(data.activities)
}
const section = async (roadmap: string, number: string, fields: string) => {
  const { data } = await ask(
    `query ($key: String) { roadmap(key: $key) { sections { number activities { nodes { ${fields} } } } } }`,
    { key: roadmap },
  )
  const found = data.roadmap.sections.find((one: { number: string }) => one.number === number)
  return found.activities.nodes
}

describe('activities', () => {
  test('keep a number that is printed twice and lack the one that is missing', async () => {
    const rows = await section('livny', '4', 'number position details { expectedNumber }')
    const numbers = rows.map((row: { number: string }) => row.number)
    expect(numbers.slice(0, 4)).toEqual(['4.1', '4.1', '4.3', '4.4'])
    expect(numbers).not.toContain('4.2')
    expect(rows[1].details).toEqual({ expectedNumber: '4.2' })
    expect(rows[0].details).toBeNull()
    expect(new Set(rows.map((row: { position: number }) => row.position)).size).toBe(rows.length)
  })

  test('leave blank cells blank and list those filled in the row they inherit from', async () => {
    const fields = `key plannedResult inherited inheritsFrom { key term { sourceText } }
      term { kind sourceText resolution } responsible { __typename }`
    const [first, second, third] = await section('livny', '4', fields)
    expect(first).toMatchObject({ key: 'livny-4.1', inherited: [], inheritsFrom: null })
    expect(first.term.sourceText).toBe('июнь-сентябрь')
    expect(first.responsible).toHaveLength(2)
    for (const row of [second, third]) {
      expect(row).toMatchObject({
        plannedResult: null,
        inherited: ['TERM', 'RESPONSIBLE', 'RESULT'],
        inheritsFrom: { key: 'livny-4.1', term: { sourceText: 'июнь-сентябрь' } },
        term: { kind: 'NONE', sourceText: null, resolution: 'OPEN' },
        responsible: [],
      })
    }
  })

  test('contain their parts with terms, and lists show parts only with includeParts', async () => {
    const { data } = await ask(`{ roadmap(key: "livny") {
      own: activities(filter: { text: "состязания" }) { nodes {
        parts { number parent { key } term { kind sourceText windows { start end } } }
      } }
      all: activities(filter: { includeParts: true }) { totalCount }
    } }`)
    const { parts } = data.roadmap.own.nodes[0]
    expect(parts.map((part: { number: string }) => part.number)).toEqual(['а', 'б', 'в'])
    expect(parts[1]).toMatchObject({
      parent: { key: 'livny-5.4' },
      term: { kind: 'MONTH', sourceText: 'апрель', windows: [{ start: '2021-04-01', end: '2021-04-30' }] },
    })
    expect(data.roadmap.all.totalCount).toBe(71)
    expect(await search('text: "Олимпиада младших"')).toEqual([])
    expect(await search('text: "Олимпиада младших", includeParts: true')).toEqual(['livny-5.4-2'])
  })

  test('keep the text of the execution column, and the details that the text names', async () => {
    const rows = await section('khotynets', '3', 'number executionNote details { levels targets { about } }')
    const noted = rows.filter((row: { executionNote: string | null }) => row.executionNote !== null)
    expect(noted).toMatchObject([{ number: '3.5', executionNote: 'Подготовлена' }])
    expect(rows[0].details).toEqual({ levels: ['федеральный', 'региональный'], targets: [] })
    const [, second, , , fifth, sixth] = await section(
      'rodniki',
      '7',
      'details { grades forms targets { about value unit } subjects schoolYear evidenceDueOn url }',
    )
    expect(second.details.targets).toContainEqual({
      about: 'педагоги, обученные работе с группой риска',
      value: 20,
      unit: '%',
    })
    expect(fifth.details.grades).toEqual([4, 5, 6, 7, 8, 9])
    expect(sixth.details).toMatchObject({ grades: [5, 6, 7, 8, 9], subjects: [], schoolYear: null })
  })

  test('name the exams in the document, by their codes', async () => {
    const [first, other] = await section('khotynets', '2', 'key details { exams }')
    expect(first).toEqual({ key: 'khotynets-2.1', details: { exams: ['VPR', 'OGE', 'EGE'] } })
    expect(other.details.exams).toEqual([])
    const rows: readonly { key: string }[] = await section('rodniki', '3', 'key details { exams }')
    expect(rows).toContainEqual({ key: 'rodniki-3.4', details: { exams: ['VPR', 'OGE', 'EGE'] } })
  })

  test('are found by each condition and by several together', async () => {
    expect(await search('text: "ЭТАП ВСОШ", includeParts: true')).toEqual(['livny-5.4-1'])
    const blank = await search('termKind: NONE')
    expect(blank).toEqual(expect.arrayContaining(['livny-4.1-dup', 'livny-4.3', 'livny-4.4', 'livny-4.5']))
    const external = await search('resolution: EXTERNAL')
    expect(external.length).toBeGreaterThan(0)
    expect(await search('resolution: EXTERNAL, termKind: DATE')).toEqual([])
    const due = await search('dueFrom: "2021-08-01", dueTo: "2021-08-31"')
    expect(due).toContain('puchezh-11')
    const dated = await search('dueFrom: "0001-01-01"')
    expect(dated.filter(key => blank.includes(key))).toEqual([])
    expect(dated).toEqual(await search('dueTo: "9999-12-31"'))
    const { data } = await ask(`{ roadmap(key: "orda") { id region { id } municipality { id }
      sections { id } } school(key: "livny-orlovskaya") { id } }`)
    const { roadmap, school } = data
    expect(await search('roadmap: $id', { id: roadmap.id })).toHaveLength(7)
    expect(await search('municipality: $id', { id: roadmap.municipality.id })).toHaveLength(7)
    expect(await search('region: $id', { id: roadmap.region.id })).toHaveLength(7)
    const parts = await Promise.all(
      roadmap.sections
        .map((one: { id: string }) => one.id)
        .map((id: string) => search('section: $id', { id })),
    )
    expect(parts.flat()).toHaveLength(7)
    expect(await search(`roadmap: $id, section: "${roadmap.sections[0].id}"`, { id: roadmap.id })).toEqual(
      parts[0],
    )
    expect(await search('responsible: $id', { id: school.id })).toEqual([])
  })

  test('are found by any kind of responsible party', async () => {
    const { data } = await ask(
      '{ activities(first: 200) { nodes { key responsible { __typename ... on Node { id } } } } }',
    )
    const rows: readonly (Node & { responsible: readonly { __typename: string; id: string }[] })[] =
      data.activities.nodes
    const parties = new Map(rows.flatMap(row => row.responsible.map(one => [one.__typename, one.id])))
    expect([...parties.keys()].sort()).toEqual(expect.arrayContaining(['Organization', 'Person']))
    for (const id of parties.values()) {
      const named = rows.filter(row => row.responsible.some(one => one.id === id)).map(row => row.key)
      expect(await search('responsible: $id', { id })).toEqual(named)
    }
  })

  test('are paged by their place and by their due day without a gap or a repeat', async () => {
    for (const orderBy of ['POSITION', 'DUE']) {
      const seen: { key: string; term: { end: string | null } }[] = []
      let after: string | null = null
      do {
        const { data, statements } = await ask(
          `query ($after: String) { activities(first: 40, after: $after, orderBy: ${orderBy}) {
            nodes { key term { end } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
        expect(statements).toHaveLength(1)
        seen.push(...data.activities.nodes)
        after = data.activities.pageInfo.hasNextPage ? data.activities.pageInfo.endCursor : null
      } while (after)
      expect(new Set(seen.map(row => row.key)).size).toBe(151)
      const last = await ask(`{ activities(last: 3, orderBy: ${orderBy}) { nodes { key } } }`)
      expect(keysOf(last.data.activities)).toEqual(seen.slice(-3).map(row => row.key))
      if (orderBy === 'DUE') {
        const days = seen.map(row => row.term.end ?? '9999-12-31')
        expect(days).toEqual(days.toSorted())
      }
    }
  })

  test('refuse ids of other types, broken ids and foreign cursors before any statement', async () => {
    const { data } = await ask('{ roadmap(key: "orda") { id } schools(first: 1) { pageInfo { endCursor } } }')
    for (const args of [
      'filter: { roadmap: "1" }',
      `filter: { section: "${data.roadmap.id}" }`,
      `filter: { responsible: "${data.roadmap.id}" }`,
      'filter: { responsible: "%%%" }',
      'orderBy: DUE, after: "%%%"',
      `after: "${data.schools.pageInfo.endCursor}"`,
    ]) {
      const answer = await server().ask(`{ activities(${args}) { nodes { key } } }`)
      expect([args, answer.errors[0]?.extensions?.code]).toEqual([args, 'BAD_INPUT'])
      expect(answer.statements).toEqual([])
    }
  })

  test('have no inherited cell that is blank in both rows or filled in this one', async () => {
    const { db } = server().database
    await db.activity.update({ where: { key: 'livny-4.1' }, data: { plannedResult: null } })
    await db.activity.update({ where: { key: 'livny-4.3' }, data: { termText: 'июнь' } })
    const rows = await section('livny', '4', 'key inherited')
    expect(rows[1].inherited).toEqual(['TERM', 'RESPONSIBLE'])
    expect(rows[2].inherited).toEqual(['RESPONSIBLE'])
  })
})
