import type { Viewer } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type ChangeArgs, type ChangePage, type ChangeRow, readChanges } from './feed.ts'
import type { Sources } from './scope-transition.ts'

/** The maximum duration of a stream; then the reader reconnects. */
const longest = 15 * 60_000

/** Polling interval while a committed change waits for an older transaction, whose end gives no notification. */
const heldBack = 100

/** The longest polling interval, for a notification may be lost with its connection. */
const longestRest = 5_000

/**
 * Changes as they come, in the order of the feed: first those after the cursor, then each new one. Without a cursor it
 * starts now. It reads the next page when the last one is consumed, so a slow reader costs no memory. It authenticates
 * the reader again from time to time: an expired key or token gives an error, and changed rights end the stream, so that
 * the reader continues from their last cursor with a scope transition.
 */
export async function follow(
  context: Context,
  args: Pick<ChangeArgs, 'after' | 'types'>,
  sources: Sources,
): Promise<AsyncIterableIterator<ChangeRow>> {
  const { reset, head } = await readChanges(context, { ...args, first: 0 }, sources)
  if (args.after != null && reset) throw lostTrack()
  const gone = new AbortController()
  const stop = AbortSignal.any([gone.signal, AbortSignal.timeout(longest)])
  const changes = changesFrom(context, { ...args, after: args.after ?? head }, sources, stop)
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
  { types, ...args }: Pick<ChangeArgs, 'after' | 'types'>,
  sources: Sources,
  stop: AbortSignal,
): AsyncGenerator<ChangeRow, undefined> {
  const isSame = watchViewer(context)
  let after = args.after
  for (;;) {
    const seen = context.changes.version()
    let page: ChangePage
    do {
      if (!(await isSame())) return
      page = await readChanges(context, { after, types }, sources)
      if (page.reset) throw lostTrack()
      for (const change of page.changes) {
        if (stop.aborted) return
        // Every event is executed with this one context, and must not be answered with what an earlier one has loaded.
        context.loaders.clear()
        yield change
      }
      after = page.endCursor
    } while (page.hasMore)
    const timeoutMs = page.held ? heldBack : Math.min(longestRest, context.limits.subscriptionCheckMs)
    if (!(await context.changes.next(stop, seen, timeoutMs))) return
  }
}

/** Checks that the reader still has the rights of the beginning; UNAUTHENTICATED if they are no longer signed in. */
function watchViewer({ viewer, viewerNow, limits }: Context): () => Promise<boolean> {
  const rights = rightsOf(viewer)
  let checkedAt = performance.now()
  return async () => {
    if (performance.now() - checkedAt < limits.subscriptionCheckMs) return true
    checkedAt = performance.now()
    return rightsOf(await viewerNow()) === rights
  }
}

/** Roles too: a viewer who no longer administers users sees the same places, but no users. */
const rightsOf = ({ user, grants, personalData }: Viewer): string =>
  JSON.stringify([user?.id, grants, personalData])

const lostTrack = () =>
  apiError(
    'CONFLICT',
    'С этого места лента не продолжается, потому что она так далеко не хранится или база восстановлена: ' +
      'запросите changes с этим курсором, перечитайте списки и подпишитесь с её endCursor.',
  )
