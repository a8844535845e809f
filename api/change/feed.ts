import type { ChangeOperation } from '../../prisma/generated/client.ts'
import { type Viewer, visible, wholly } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { ScopeColumns } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { governsAll } from '../user/table.ts'
import {
  type ChangeCursor,
  isBeyond,
  maxSnapshots,
  type Position,
  readCursor,
  start,
  writeCursor,
} from './cursor.ts'
import {
  type ScopeSnapshot,
  scopeSnapshotOf,
  scopeSnapshotsOf,
  storeScopeSnapshot,
} from './scope-snapshot.ts'
import { readTransition, type Sources, type TransitionRow } from './scope-transition.ts'

/** A change as its reader gets it. */
export interface ChangeRow {
  /** Sealed when it is read: sealing all cursors of a page takes longer than reading it. */
  readonly cursor: string
  readonly operation: ChangeOperation
  readonly type: string
  readonly recordId: string
  readonly key: string | null
  readonly version: number
  readonly at: Date
}

/** A stretch of the feed. */
export interface ChangePage {
  readonly changes: readonly ChangeRow[]
  /** Where to go on from, also when the page is empty. */
  readonly endCursor: string
  /** The position of `endCursor`; null on the way from one scope to another. */
  readonly position: Position | null
  readonly hasMore: boolean
  /** The end of the feed at this moment. */
  readonly head: string
  /** Whether the reader's copy can no longer be updated by changes. */
  readonly reset: boolean
  /** Whether there are committed changes that wait for an older transaction to end. */
  readonly held: boolean
}

export interface ChangeArgs {
  readonly after?: string | null | undefined
  readonly types?: readonly string[] | null | undefined
  readonly first?: number | null | undefined
}

export const defaultChanges = 100
export const mostChanges = 500

const scope = {
  region: sql.raw('t.region_id'),
  regionless: true,
  municipality: sql.raw('t.municipality_id'),
  school: [sql.raw('t.school_id'), sql.raw('t.other_school_id')],
} satisfies ScopeColumns

/**
 * Types whose changes only administrators of the platform see: a rule of the table says who sees a row, and the place that
 * a change is stored with does not.
 */
const closedTypes = (tables: Sources['tables']): readonly string[] =>
  tables
    .filter(({ only }) => only)
    .map(({ type }) => type)
    .toSorted()

type Reader = Pick<Context, 'read' | 'viewer' | 'cipher'>
type Row = Omit<ChangeRow, 'cursor'> & Position
/** The state of the whole feed is in every row, and in one without a change if there are none. */
type Found = (Row | { readonly seq: null }) & FeedState

/** The state of the whole feed. */
export interface FeedState {
  readonly headXid: string
  readonly headSeq: string
  readonly held: boolean
  /** Whether changes after the place have been swept away. */
  readonly swept: boolean
  readonly snapshots: readonly ScopeSnapshot[]
}

const nothing = {
  headXid: start.xid,
  headSeq: start.seq,
  held: false,
  swept: false,
  snapshots: [] as readonly ScopeSnapshot[],
}

/** What a request asks of the feed. */
export interface FeedRequest {
  readonly size: number
  readonly after: ChangeCursor
  /** Whether the cursor is of this database. */
  readonly isKnown: boolean
  readonly ask: Ask
  readonly write: (cursor: ChangeCursor) => string
}

/** Reads the arguments of a page; BAD_INPUT if they are invalid. */
export async function feedRequest(
  context: Reader,
  args: ChangeArgs,
  tables: Sources['tables'],
): Promise<FeedRequest> {
  const size = args.first ?? defaultChanges
  if (size < 0 || size > mostChanges) {
    throw apiError('PAGE_SIZE_INVALID', `Число изменений (first): от 0 до ${mostChanges}.`)
  }
  const snapshot = scopeSnapshotOf(context.viewer)
  const cipher = await context.cipher()
  const beginning: ChangeCursor = { position: start, snapshot, transition: null }
  const decoded = args.after == null ? beginning : readCursor(cipher, args.after)
  const after = inTransition(snapshot, decoded ?? beginning)
  const { position, transition } = after
  const from = transition?.from ?? []
  const limit = transition ? 0 : size + 1
  const types = args.types ?? null
  const closed = closedTypes(tables)
  return {
    size,
    after,
    isKnown: decoded !== null,
    ask: { snapshot, from, position, types, closed, limit, isResumed: args.after != null },
    write: cursor => writeCursor(cipher, cursor),
  }
}

/** Whether a reader has to read the lists again: the feed cannot go on from their cursor. */
export function isReset(
  { isKnown, ask: { from, position, isResumed } }: FeedRequest,
  { headXid, headSeq, swept, snapshots }: FeedState,
): boolean {
  // A position beyond the end is of another database, or from before this one was restored.
  const isLost = !isKnown || isBeyond(position, { xid: headXid, seq: headSeq }) || (swept && isResumed)
  return isLost || snapshots.length < from.length || from.length > maxSnapshots
}

/**
 * A page of the feed, in one statement. It never goes past the oldest open transaction: a row with a smaller xid may
 * still appear there, and a reader beyond that position would miss it. The end of the feed is the last row before that
 * position and not the position itself, because after a crash PostgreSQL may reuse the numbers of transactions that have
 * written nothing. A reader whose scope differs from their cursor's first gets the rows lost and gained, by one more
 * statement.
 */
export async function readChanges(context: Reader, args: ChangeArgs, sources: Sources): Promise<ChangePage> {
  const request = await feedRequest(context, args, sources.tables)
  const { size, after, ask, write } = request
  const { position, transition } = after
  const { snapshot, from, types } = ask
  const found = await context.read<Found>(statement(context, ask))
  const [state = nothing] = found
  const { headXid, headSeq, held, snapshots } = state
  const end = { xid: headXid, seq: headSeq }
  const head = write({ position: end, snapshot, transition: null })
  if (isReset(request, state)) {
    return { changes: [], endCursor: head, position: end, hasMore: false, head, reset: true, held }
  }
  if (transition) {
    const range = { from: snapshots, position, step: transition.step, types, limit: size + 1 }
    const rows = size === 0 ? [] : await readTransition(context, sources, range)
    const changes = rows
      .slice(0, size)
      .map(row => changeOf(row, () => write({ position, snapshot, transition: { from, step: row } })))
    const isDone = size > 0 && rows.length <= size
    const next = write(isDone ? { position, snapshot, transition: null } : after)
    const endCursor = isDone ? next : (changes.at(-1)?.cursor ?? next)
    return { changes, endCursor, position: null, hasMore: true, head, reset: false, held }
  }
  const rows = found.filter((row): row is Found & Row => row.seq !== null)
  const hasMore = rows.length > size
  const taken = rows.slice(0, size)
  const changes = taken.map(({ xid, seq, ...row }) => ({
    ...row,
    get cursor() {
      return write({ position: { xid, seq }, snapshot, transition: null })
    },
  }))
  return {
    changes,
    endCursor: hasMore ? (changes.at(-1)?.cursor ?? write(after)) : head,
    position: hasMore ? (taken.at(-1) ?? position) : end,
    hasMore,
    head,
    reset: false,
    held,
  }
}

/** A cursor in transition to the current scope; a transition to another scope starts again, which loses nothing. */
function inTransition(snapshot: string, cursor: ChangeCursor): ChangeCursor {
  if (cursor.snapshot === snapshot) return cursor
  const from = [...new Set([...(cursor.transition?.from ?? []), cursor.snapshot])]
  return { position: cursor.position, snapshot, transition: { from, step: null } }
}

const changeOf = ({ sign, type, id, key, version, at }: TransitionRow, seal: () => string): ChangeRow => ({
  get cursor() {
    return seal()
  },
  operation: sign === '-' ? 'TOMBSTONE' : 'UPSERT',
  recordId: id,
  type,
  key,
  version,
  at,
})

/** What the statement of a page is made for. */
export interface Ask {
  readonly snapshot: string
  readonly from: readonly string[]
  readonly position: Position
  readonly types: readonly string[] | null
  /** Types whose changes only administrators of the platform see. */
  readonly closed: readonly string[]
  readonly limit: number
  /** Whether the reader goes on from a cursor. */
  readonly isResumed: boolean
}

const statement = ({ viewer }: Reader, ask: Ask): Sql => sql`${feedState(viewer, ask)}
    select ${stateColumns},
      f.xid::text, f.seq::text, f.operation, f.type, f.record_id as "recordId", f.key, f.version, f.at
    from state left join head on true left join lateral (${feedRows(viewer, ask)}) f on true order by f.xid, f.seq`

/** The end of the feed (`head`) and its state (`state`), as common table expressions. */
export const feedState = (viewer: Viewer, { snapshot, from, position }: Ask): Sql => sql`
    with ${storeScopeSnapshot(viewer, snapshot)} head as (
      select xid, seq from (
        (select xid, seq from core.change where xid < pg_snapshot_xmin(pg_current_snapshot())
          order by xid desc, seq desc limit 1)
        union all select xid, seq from core.change_horizon
      ) ends order by xid desc, seq desc limit 1
    ), state as (
      select exists (select from core.change where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held,
        exists (select from core.change_horizon where (xid, seq) > ${placeOf(position)}) as swept,
        ${scopeSnapshotsOf(viewer, from)} as snapshots
    )`

/** The columns of FeedState. */
export const stateColumns = sql`coalesce(head.xid::text, ${sql.raw(`'${start.xid}'`)}) as "headXid",
      coalesce(head.seq::text, ${sql.raw(`'${start.seq}'`)}) as "headSeq", state.held, state.swept, state.snapshots`

const placeOf = ({ xid, seq }: Position): Sql => sql`(${xid}::xid8, ${seq}::bigint)`

/**
 * The rows after a place that a viewer sees. The limit is part of the text, because a kept plan has to know how few rows
 * are read; it is a number up to `mostChanges`.
 */
export function feedRows(viewer: Viewer, { position, types, closed, limit }: Ask): Sql {
  const open = governsAll(viewer) ? sql.empty : sql`and t.type <> all(${closed}::text[])`
  const ofTypes = types ? sql`and t.type = any(${types}::text[])` : sql.empty
  const whole = wholly(viewer.scope, { scope })
  // Changes are never archived, but `visible` needs the column.
  return sql`
      select t.xid, t.seq, t.operation, t.type, t.record_id, t.key, t.at,
        case when ${whole} then t.version else t.version - t.inner_versions end as version
      from (select c.*, null::timestamptz as archived_at from core.change c) t
      where (t.xid, t.seq) > ${placeOf(position)} and (t.xid, t.seq) <= (head.xid, head.seq)
        and ${visible(viewer, { scope })} and (not t.is_inner or ${whole}) ${open} ${ofTypes}
      order by t.xid, t.seq limit ${sql.raw(String(limit))}`
}
