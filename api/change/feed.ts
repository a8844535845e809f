import type { ChangeOperation } from '../../prisma/generated/client.ts'
import { visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { ScopeColumns } from '../data/table.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { governsAll, keys, users } from '../user/table.ts'
import {
  type ChangeCursor,
  isBeyond,
  mostSights,
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
import { type Passed, readPassage, type Sources } from './scope-transition.ts'

/** A change as its reader gets it. */
export interface ChangeRow {
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
  readonly hasMore: boolean
  /** The end of the feed at this moment. */
  readonly head: string
  /** Whether what the reader holds can no longer be brought up to date by changes. */
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

/** Whose changes are told to those alone who govern the whole platform: they lie at no place. */
const closedTypes = [users.type, keys.type]

type Reader = Pick<Context, 'read' | 'viewer' | 'cipher'>
type Row = Omit<ChangeRow, 'cursor'> & Position
/** What is known of the feed as a whole stands in every row, and in one without a change where there are none. */
type Found = (Row | { readonly seq: null }) & {
  readonly headXid: string
  readonly headSeq: string
  readonly held: boolean
  /** Whether changes after the place have been swept away. */
  readonly swept: boolean
  readonly sights: readonly ScopeSnapshot[]
}

const nothing = {
  headXid: start.xid,
  headSeq: start.seq,
  held: false,
  swept: false,
  sights: [] as readonly ScopeSnapshot[],
}

/**
 * A page of the feed, in one statement. It never goes past the oldest transaction that is still open: a row with
 * a smaller xid may yet appear there, and who has passed that place would never see it. The end of the feed is
 * the last row before that place and not the place itself, because after a crash PostgreSQL may give out
 * again the numbers of transactions that have written nothing. A reader whose scope differs from their cursor's is
 * first given the rows lost and gained, by one statement more.
 */
export async function readChanges(context: Reader, args: ChangeArgs, sources: Sources): Promise<ChangePage> {
  const size = args.first ?? defaultChanges
  if (size < 0 || size > mostChanges) {
    throw apiError('BAD_INPUT', `Число изменений (first): от 0 до ${mostChanges}.`)
  }
  const sight = scopeSnapshotOf(context.viewer)
  const cipher = await context.cipher()
  const write = (cursor: ChangeCursor) => writeCursor(cipher, cursor)
  const beginning: ChangeCursor = { position: start, sight, passage: null }
  const told = args.after == null ? beginning : readCursor(cipher, args.after)
  const after = towards(sight, told ?? beginning)
  const { position, passage } = after
  const types = args.types ?? null
  const from = passage?.from ?? []
  const ask = { sight, from, position, types, limit: passage ? 0 : size + 1 }
  const found = await context.read<Found>(statement(context, ask))
  const [{ headXid, headSeq, held, swept, sights } = nothing] = found
  const end = { xid: headXid, seq: headSeq }
  const head = write({ position: end, sight, passage: null })
  // A place beyond the end is of another database, or of a time before this one was restored.
  const isLost = told === null || isBeyond(position, end) || (swept && args.after != null)
  if (isLost || sights.length < from.length || from.length > mostSights) {
    return { changes: [], endCursor: head, hasMore: false, head, reset: true, held }
  }
  if (passage) {
    const way = { from: sights, position, step: passage.step, types, limit: size + 1 }
    const passed = size === 0 ? [] : await readPassage(context, sources, way)
    const changes = passed
      .slice(0, size)
      .map(row => changeOf(row, write({ position, sight, passage: { from, step: row } })))
    const isDone = size > 0 && passed.length <= size
    const next = write(isDone ? { position, sight, passage: null } : after)
    const endCursor = isDone ? next : (changes.at(-1)?.cursor ?? next)
    return { changes, endCursor, hasMore: true, head, reset: false, held }
  }
  const rows = found.filter((row): row is Found & Row => row.seq !== null)
  const hasMore = rows.length > size
  const changes = rows.slice(0, size).map(({ xid, seq, ...row }) => ({
    ...row,
    cursor: write({ position: { xid, seq }, sight, passage: null }),
  }))
  const last = changes.at(-1)?.cursor ?? write(after)
  return { changes, endCursor: hasMore ? last : head, hasMore, head, reset: false, held }
}

/** A cursor on the way to what its reader sees now; a way begun to something else is begun anew, for nothing is lost by it. */
function towards(sight: string, cursor: ChangeCursor): ChangeCursor {
  if (cursor.sight === sight) return cursor
  const from = [...new Set([...(cursor.passage?.from ?? []), cursor.sight])]
  return { position: cursor.position, sight, passage: { from, step: null } }
}

const changeOf = ({ sign, type, id, key, version, at }: Passed, cursor: string): ChangeRow => ({
  cursor,
  operation: sign === '-' ? 'TOMBSTONE' : 'UPSERT',
  recordId: id,
  type,
  key,
  version,
  at,
})

interface Ask {
  readonly sight: string
  readonly from: readonly string[]
  readonly position: Position
  readonly types: readonly string[] | null
  readonly limit: number
}

function statement({ viewer }: Reader, { sight, from, position, types, limit }: Ask): Sql {
  const closed = governsAll(viewer) ? sql.empty : sql`and t.type <> all(${closedTypes}::text[])`
  const ofTypes = types ? sql`and t.type = any(${types}::text[])` : sql.empty
  const after = sql`(${position.xid}::xid8, ${position.seq}::bigint)`
  // Changes are never archived; `visible` asks it of every table.
  return sql`
    with ${storeScopeSnapshot(viewer, sight)} head as (
      select xid, seq from (
        (select xid, seq from core.change where xid < pg_snapshot_xmin(pg_current_snapshot())
          order by xid desc, seq desc limit 1)
        union all select xid, seq from core.change_horizon
      ) ends order by xid desc, seq desc limit 1
    ), told as (
      select exists (select from core.change where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held,
        exists (select from core.change_horizon where (xid, seq) > ${after}) as swept,
        ${scopeSnapshotsOf(viewer, from)} as sights
    )
    select coalesce(head.xid::text, ${start.xid}) as "headXid", coalesce(head.seq::text, ${start.seq}) as "headSeq",
      told.held, told.swept, told.sights,
      f.xid::text, f.seq::text, f.operation, f.type, f.record_id as "recordId", f.key, f.version, f.at
    from told left join head on true left join lateral (
      select t.* from (select c.*, null::timestamptz as archived_at from core.change c) t
      where (t.xid, t.seq) > ${after} and (t.xid, t.seq) <= (head.xid, head.seq)
        and ${visible(viewer, { scope })} ${closed} ${ofTypes}
      order by t.xid, t.seq limit ${limit}
    ) f on true order by f.xid, f.seq`
}
