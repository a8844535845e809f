import { PodyomError } from './error.ts'

/** One page of a connection, as much of it as walking needs. */
export interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * Walks a whole connection node by node. The next page is requested only when its first node is needed, so a loop that
 * breaks requests no more. Throws PodyomError: that of `ask`, and `bug` if a cursor repeats.
 */
export async function* walk<Node>(
  ask: (after: string | undefined) => Promise<Page<Node>>,
): AsyncGenerator<Node, void, void> {
  const seen = new Set<string>()
  let after: string | undefined
  for (;;) {
    const { nodes, pageInfo }: Page<Node> = await ask(after)
    yield* nodes
    if (!pageInfo.hasNextPage) return
    const cursor = pageInfo.endCursor
    if (cursor === null || seen.has(cursor))
      throw new PodyomError('bug', 'Сервер повторяет страницу списка, список нельзя прочесть до конца.', {
        cause: pageInfo,
      })
    seen.add(cursor)
    after = cursor
  }
}
