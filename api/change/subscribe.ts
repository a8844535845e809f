import { setTimeout as pause } from 'node:timers/promises'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import type { Sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { isAway } from '../graphql/errors/database.ts'
import { apiError } from '../graphql/errors/table.ts'
import { governsAll } from '../user/table.ts'
import { type Position, readCursor } from './cursor.ts'
import { type ChangeArgs, type ChangePage, type ChangeRow, readChanges } from './feed.ts'
import { scopeSnapshotOf } from './scope-snapshot.ts'
import type { Sources } from './scope-transition.ts'

/** The maximum duration of a stream; then the reader reconnects. */
const longest = 15 * 60_000

/** Polling interval while a committed change waits for an older transaction, whose end gives no notification. */
const heldBack = 100

/** The longest polling interval, for a notification may be lost with its connection. */
const longestRest = 5_000

/** After it a subscriber tries again what the database could not serve. */
const retryMs = 250

/**
 * Changes as they come, in the order of the feed: first those after the cursor, then each new one. Without a cursor it
 * starts now. It reads the next page when the last one is consumed, so a slow reader costs no memory. It authenticates
 * the reader again from time to time: an expired key or token gives an error, and changed rights end the stream, so that
 * the reader continues from their last cursor with a scope transition. A database that cannot serve ends nothing: it is
 * checked again.
 */
export async function follow(
  context: Context,
  args: Pick<ChangeArgs, 'after' | 'types'>,
  sources: Sources,
): Promise<AsyncIterableIterator<ChangeRow>> {
  const reader = { ...context, read: gated(context) }
  const { reset, head } = await readChanges(reader, { ...args, first: 0 }, sources)
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
  const { changes, feed, limits } = context
  const isSame = watchViewer(context)
  const keyOf = sharedKeys(context, types)
  const reader = { ...context, read: gated(context) }
  // What the events themselves read, too, waits for the database instead of failing.
  Object.assign(context, { read: patient(reader.read, stop) })
  let after = args.after
  let position = await positionOf(context, after)
  for (;;) {
    const version = changes.version()
    let timeoutMs: number
    try {
      let page: ChangePage
      do {
        if (!(await isSame())) return
        const read = () => readChanges(reader, { after, types }, sources)
        const key = position && keyOf(position)
        page = await (key === null ? read() : feed.page(key, version, read))
        if (page.reset) throw lostTrack()
        for (const change of page.changes) {
          await feed.turn()
          if (stop.aborted) return
          // Every event is executed with this one context, and must not be answered with what an earlier one has loaded.
          context.loaders.clear()
          yield change
        }
        after = page.endCursor
        position = page.position
      } while (page.hasMore)
      timeoutMs = page.held ? heldBack : Math.min(longestRest, limits.subscriptionCheckMs)
    } catch (error) {
      if (!isAway(error)) throw error
      timeoutMs = retryMs
    }
    if (!(await changes.next(stop, version, timeoutMs))) return
  }
}

/** `read` that waits for a place among the subscribers' statements. */
const gated =
  ({ read, feed }: Pick<Context, 'read' | 'feed'>): Read =>
  statement =>
    feed.gate(() => read(statement))

/** `read` that is tried again while the database cannot serve. */
const patient =
  (read: Read, stop: AbortSignal): Read =>
  async <R>(statement: Sql): Promise<readonly R[]> => {
    for (;;) {
      try {
        return await read<R>(statement)
      } catch (error) {
        if (!isAway(error) || stop.aborted) throw error
        await pause(retryMs)
      }
    }
  }

/** Under which key a page after a place may be shared: by all who see the same rows and have come to the same place. */
function sharedKeys({ viewer }: Context, types: ChangeArgs['types']) {
  const group = JSON.stringify([scopeSnapshotOf(viewer), governsAll(viewer), types?.toSorted() ?? null])
  return ({ xid, seq }: Position): string => `${group} ${xid} ${seq}`
}

/** The position of a cursor; null on the way from what its reader saw before, which is theirs alone. */
async function positionOf(
  { viewer, cipher }: Context,
  after: string | null | undefined,
): Promise<Position | null> {
  const cursor = after == null ? null : readCursor(await cipher(), after)
  const isOwn = cursor?.snapshot === scopeSnapshotOf(viewer) && cursor.transition === null
  return isOwn ? cursor.position : null
}

/** Tells whether the reader is who they were and has the rights that they had at the beginning; UNAUTHENTICATED where they are nobody by now. */
function watchViewer({ viewer, viewerNow, feed, limits }: Context): () => Promise<boolean> {
  const rights = rightsOf(viewer)
  // Readers who came together are not all checked together.
  let checked = performance.now() - (Math.random() * limits.subscriptionCheckMs) / 2
  return async () => {
    const now = performance.now()
    if (now - checked < limits.subscriptionCheckMs) return true
    const current = await feed.gate(viewerNow)
    checked = now
    return rightsOf(current) === rights
  }
}

/** Roles too: a viewer who no longer administers users sees the same places, but no users. */
const rightsOf = ({ user, grants, personalData }: Viewer): string =>
  JSON.stringify([user?.id, grants, personalData])

const lostTrack = () =>
  apiError(
    'CONFLICT',
    'Лента не может продолжиться с этого курсора (он устарел или база восстановлена): ' +
      'запросите changes с этим курсором, перечитайте списки и подпишитесь с её endCursor.',
  )
