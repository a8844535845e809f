import type { Viewer } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { type ChangeArgs, type ChangePage, type ChangeRow, readChanges } from './feed.ts'
import type { Sources } from './scope-transition.ts'

/** After it a reader comes again. */
const longest = 15 * 60_000

/** Nobody tells when the transaction ends that a committed change waits for. */
const heldBack = 100

/** A notification may be lost with its connection. */
const longestRest = 5_000

/**
 * Changes as they come, in the order of the feed: first those after the cursor, then each new one. Without a cursor
 * it begins now. It reads the next page when the last one is taken, so a slow reader costs no memory. From time to time
 * it asks who the reader is by now: one whose key or token is no longer in force is told so, and one whose rights have
 * changed comes to the end, to go on from their last cursor with what they have lost and gained.
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
    const told = context.changes.told()
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
    const patience = page.held ? heldBack : Math.min(longestRest, context.limits.subscriptionCheckMs)
    if (!(await context.changes.next(stop, told, patience))) return
  }
}

/** Tells whether the reader is who they were and has the rights that they had at the beginning; UNAUTHENTICATED where they are nobody by now. */
function watchViewer({ viewer, viewerNow, limits }: Context): () => Promise<boolean> {
  const rights = rightsOf(viewer)
  let asked = performance.now()
  return async () => {
    if (performance.now() - asked < limits.subscriptionCheckMs) return true
    asked = performance.now()
    return rightsOf(await viewerNow()) === rights
  }
}

/** Roles too: who no longer governs users sees as many places as before, and no user. */
const rightsOf = ({ user, grants, personalData }: Viewer): string =>
  JSON.stringify([user?.id, grants, personalData])

const lostTrack = () =>
  apiError(
    'CONFLICT',
    'С этого места лента не продолжается, потому что она так далеко не хранится или база восстановлена: ' +
      'запросите changes с этим курсором, перечитайте списки и подпишитесь с её endCursor.',
  )
