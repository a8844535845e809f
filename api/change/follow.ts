import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { type ChangePage, type ChangeRow, readChanges } from './feed.ts'

/** After it a reader comes again, and is asked anew who they are: what they may see is settled at the beginning. */
const longest = 15 * 60_000

/** Nobody tells when the transaction ends that a committed change waits for. */
const heldBack = 100

type Types = readonly string[] | null | undefined

/**
 * Changes as they come, in the order of the feed: first those after the cursor, then each new one. Without a cursor
 * it begins now. It reads the next page when the last one is taken, so a slow reader costs no memory.
 */
export async function follow(
  context: Context,
  after: string | null | undefined,
  types: Types,
): Promise<AsyncIterableIterator<ChangeRow>> {
  const { reset, head } = await readChanges(context, { after, first: 0 })
  if (after != null && reset) throw lostTrack()
  const gone = new AbortController()
  const stop = AbortSignal.any([gone.signal, AbortSignal.timeout(longest)])
  const changes = changesFrom(context, after ?? head, types, stop)
  const iterator: AsyncIterableIterator<ChangeRow> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => changes.next(),
    // A generator that waits cannot be ended from outside before it is woken.
    return: () => {
      gone.abort()
      return changes.return(undefined)
    },
  }
  return iterator
}

async function* changesFrom(
  context: Context,
  start: string,
  types: Types,
  stop: AbortSignal,
): AsyncGenerator<ChangeRow, undefined> {
  let after = start
  for (;;) {
    const told = context.changes.told()
    let page: ChangePage
    do {
      page = await readChanges(context, { after, types })
      if (page.reset) throw lostTrack()
      for (const change of page.changes) {
        if (stop.aborted) return
        // Every event is executed with this one context, and must not be answered with what an earlier one has loaded.
        context.loaders.clear()
        yield change
      }
      after = page.endCursor
    } while (page.hasMore)
    if (!(await context.changes.next(stop, told, page.held ? heldBack : undefined))) return
  }
}

const lostTrack = () =>
  apiError(
    'CONFLICT',
    'С этого места лента не продолжается, потому что изменились ваши права или база восстановлена: ' +
      'запросите changes с этим курсором, перечитайте списки и подпишитесь с её endCursor.',
  )
