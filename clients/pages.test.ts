import { gql, type TypedDocumentNode } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { createClient, type Page } from './client.ts'
import { answering, type Reply } from './testing.listener.ts'

const Towns: TypedDocumentNode<
  { readonly towns: Page<number> },
  { readonly first?: number; readonly after?: string | null }
> = gql`
  query Towns($first: Int, $after: String) {
    towns(first: $first, after: $after) { nodes pageInfo { hasNextPage endCursor } }
  }
`
const total = 7
const all = async <Node>(nodes: AsyncIterable<Node>) => {
  const list: Node[] = []
  for await (const node of nodes) list.push(node)
  return list
}
const towns: Reply = ({ body: { variables } }) => {
  const from = Number(variables.after ?? 0)
  const to = Math.min(from + Number(variables.first), total)
  const nodes = Array.from({ length: to - from }, (_, index) => from + index + 1)
  const pageInfo = { hasNextPage: to < total, endCursor: String(to) }
  return Response.json({ data: { towns: { nodes, pageInfo } } })
}
const walk = (url: string) =>
  createClient({ url, retry: { times: 0 } }).pages(Towns, { first: 3 }, data => data.towns)

describe('pages', () => {
  test('give every row once, over all pages', async () => {
    const { url, sent } = await answering(towns)
    expect(await all(walk(url))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(sent.map(({ body }) => body.variables.after)).toEqual([undefined, '3', '6'])
  })

  test('ask for nothing more after a break', async () => {
    const { url, sent } = await answering(towns)
    for await (const town of walk(url)) if (town === 3) break
    expect(sent).toHaveLength(1)
  })

  test('stop at a cursor that does not move', async () => {
    const page = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'same' } }
    const { url, sent } = await answering(() => Response.json({ data: { towns: page } }))
    await expect(all(walk(url))).rejects.toMatchObject({ kind: 'bug' })
    expect(sent).toHaveLength(2)
  })

  test('throw what a page failed with', async () => {
    const { url } = await answering((sent, nth) => (nth === 2 ? null : towns(sent, nth)))
    await expect(all(walk(url))).rejects.toMatchObject({ kind: 'network' })
  })
})
