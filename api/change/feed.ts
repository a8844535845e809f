import { type ChangeOperation, Prisma } from '../../prisma/generated/client.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { visible } from '../scope.ts'
import type { ScopeColumns } from '../table.ts'
import { governsAll, keys, users } from '../user/table.ts'
import { isBeyond, type Position, readCursor, sightOf, start, writeCursor } from './cursor.ts'

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
  region: Prisma.raw('t.region_id'),
  municipality: Prisma.raw('t.municipality_id'),
  school: [Prisma.raw('t.school_id'), Prisma.raw('t.other_school_id')],
} satisfies ScopeColumns

/** Whose changes are told to those alone who govern the whole platform: they lie at no place. */
const closedTypes = [users.type, keys.type]

type Reader = Pick<Context, 'read' | 'viewer'>
type Row = Omit<ChangeRow, 'cursor'> & Position
/** The end of the feed stands in every row, and in one without a change where there are none. */
type Found = (Row | { readonly seq: null }) & {
  readonly headXid: string
  readonly headSeq: string
  readonly held: boolean
}

/**
 * A page of the feed, in one statement. It never goes past the oldest transaction that is still open: a row with
 * a smaller xid may yet appear there, and who has passed that place would never see it. The end of the feed is
 * the last row before that place and not the place itself, because after a crash PostgreSQL may give out
 * again the numbers of transactions that have written nothing.
 */
export async function readChanges(context: Reader, args: ChangeArgs): Promise<ChangePage> {
  const size = args.first ?? defaultChanges
  if (size < 0 || size > mostChanges) {
    throw apiError('BAD_INPUT', `Число изменений (first): от 0 до ${mostChanges}.`)
  }
  const sight = sightOf(context.viewer)
  const after = args.after == null ? { position: start, sight } : readCursor(args.after)
  const found = await context.read<Found>(statement(context, after.position, args.types ?? null, size + 1))
  const [{ headXid, headSeq, held } = { headXid: start.xid, headSeq: start.seq, held: false }] = found
  const end = { xid: headXid, seq: headSeq }
  const head = writeCursor({ position: end, sight })
  // A place beyond the end is of another database, or of a time before this one was restored.
  if (after.sight !== sight || isBeyond(after.position, end)) {
    return { changes: [], endCursor: head, hasMore: false, head, reset: true, held }
  }
  const rows = found.filter((row): row is Found & Row => row.seq !== null)
  const hasMore = rows.length > size
  const changes = rows.slice(0, size).map(({ xid, seq, ...row }) => ({
    ...row,
    cursor: writeCursor({ position: { xid, seq }, sight }),
  }))
  const last = changes.at(-1)?.cursor ?? writeCursor(after)
  return { changes, endCursor: hasMore ? last : head, hasMore, head, reset: false, held }
}

function statement(
  context: Reader,
  after: Position,
  types: readonly string[] | null,
  limit: number,
): Prisma.Sql {
  const closed = governsAll(context.viewer)
    ? Prisma.empty
    : Prisma.sql`and t.type <> all(${closedTypes}::text[])`
  const ofTypes = types ? Prisma.sql`and t.type = any(${types}::text[])` : Prisma.empty
  // Changes are never archived; `visible` asks it of every table.
  return Prisma.sql`
    with head as (
      select xid, seq from core.change where xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid desc, seq desc limit 1
    ), held as (
      select exists (select from core.change where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held
    )
    select coalesce(head.xid::text, ${start.xid}) as "headXid", coalesce(head.seq::text, ${start.seq}) as "headSeq", held,
      f.xid::text, f.seq::text, f.operation, f.type, f.record_id as "recordId", f.key, f.version, f.at
    from held left join head on true left join lateral (
      select t.* from (select c.*, null::timestamptz as archived_at from core.change c) t
      where (t.xid, t.seq) > (${after.xid}::xid8, ${after.seq}::bigint) and (t.xid, t.seq) <= (head.xid, head.seq)
        and ${visible(context.viewer, { scope })} ${closed} ${ofTypes}
      order by t.xid, t.seq limit ${limit}
    ) f on true order by f.xid, f.seq`
}
