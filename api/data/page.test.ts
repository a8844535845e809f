import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, compiled: false })

describe('a list that is only counted', () => {
  test('at the root is not read', async () => {
    const { data, statements } = await server().ask('{ schools { totalCount } }')
    expect(data.schools.totalCount).toBeGreaterThan(10)
    expect(statements).toEqual([expect.stringContaining('count(*)')])
  })

  test('under many records is not read either, for any page size', async () => {
    const { data, statements } = await server().ask(
      '{ roadmaps { nodes { a: activities(first: 199) { totalCount } b: activities(first: 200) { totalCount } } } }',
    )
    expect(data.roadmaps.nodes[0].a.totalCount).toBeGreaterThan(10)
    expect(data.roadmaps.nodes[0].b).toEqual(data.roadmaps.nodes[0].a)
    expect(statements.slice(1)).toEqual([expect.stringContaining('count(*)')])
  })
})

test('a page is read once for both its records and its cursors', async () => {
  const { data, statements } = await server().ask(
    '{ schools(first: 3) { nodes { id } edges { cursor } pageInfo { endCursor } } }',
  )
  expect(data.schools.edges.at(-1).cursor).toBe(data.schools.pageInfo.endCursor)
  expect(data.schools.nodes).toHaveLength(3)
  expect(statements).toHaveLength(1)
})

test('an invalid page size is refused even if only the total is selected', async () => {
  const { errors, statements } = await server().ask('{ schools(first: 201) { totalCount } }')
  expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  expect(statements).toEqual([])
})
