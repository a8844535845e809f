import type { Read } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { type Counts, countsOf, errorsOf, type PrintedRow } from '../outcome.ts'
import { type Claim, claimEnd } from './store.ts'

/** Another worker has the import. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost'
}

/** The import was cancelled. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled'
}

interface Stored {
  readonly cancelledAt: Date | null
}

/** What came of the rows until now, in the order in which they were written. */
export async function piecesOf(read: Read, id: string): Promise<readonly PrintedRow[]> {
  const pieces = await read<{ rows: readonly PrintedRow[] }>(sql`
    select rows from core.import_piece where import_id = ${id}::uuid order by position`)
  return pieces.flatMap(({ rows }) => rows)
}

/** Stores what came of some rows; ClaimLost or ImportCancelled where the run must end. */
export async function savePiece(
  read: Read,
  { id, attempt }: Claim,
  rows: readonly PrintedRow[],
  now: Date,
): Promise<void> {
  const { done, created, updated, unchanged, refused } = countsOf(rows)
  const [stored] = await read<Stored>(sql`
    with live as (
      update core.import set done_count = done_count + ${done}::int, created_count = created_count + ${created}::int,
        updated_count = updated_count + ${updated}::int, unchanged_count = unchanged_count + ${unchanged}::int,
        refused_count = refused_count + ${refused}::int, claimed_until = ${claimEnd(now)}::timestamptz
      where id = ${id}::uuid and state = 'RUNNING' and attempts = ${attempt}::int
      returning id, cancelled_at as "cancelledAt"),
    piece as (
      insert into core.import_piece (import_id, position, rows)
      select id, (select count(*)::int from core.import_piece p where p.import_id = live.id), ${JSON.stringify(rows)}::jsonb
      from live)
    select "cancelledAt" from live`)
  goOn(stored)
}

/** Tells how far an import has come whose rows are stored together at its end. */
export async function saveCounts(
  read: Read,
  { id, attempt }: Claim,
  counts: Counts,
  now: Date,
): Promise<void> {
  const [stored] = await read<Stored>(sql`
    update core.import set ${setCounts(counts)}, claimed_until = ${claimEnd(now)}::timestamptz
    where id = ${id}::uuid and state = 'RUNNING' and attempts = ${attempt}::int
    returning cancelled_at as "cancelledAt"`)
  goOn(stored)
}

const setCounts = ({ done, created, updated, unchanged, refused }: Counts) => sql`
  done_count = ${done}::int, created_count = ${created}::int, updated_count = ${updated}::int,
  unchanged_count = ${unchanged}::int, refused_count = ${refused}::int`

function goOn(stored: Stored | undefined): void {
  if (!stored) throw new ClaimLost()
  if (stored.cancelledAt) throw new ImportCancelled()
}

/** How an import has ended. */
export interface Ending {
  readonly state: 'DONE' | 'FAILED' | 'CANCELLED'
  /** By default whether its pieces have written anything. */
  readonly isStored?: boolean
  readonly summary?: object
  readonly failure?: string
}

/** Ends an import; all its rows are in its pieces by then. Nothing happens if another worker has it. */
export async function endImport(
  read: Read,
  { id, attempt }: Claim,
  { state, isStored, summary, failure }: Ending,
  now: Date,
): Promise<void> {
  const rows = await piecesOf(read, id)
  const counts = countsOf(rows)
  await read(sql`
    update core.import set state = ${state}::core.import_state, finished_at = ${now}, claimed_until = null,
      ${setCounts(counts)}, is_stored = ${isStored ?? counts.created + counts.updated > 0}, failure = ${failure ?? null},
      errors = ${JSON.stringify(errorsOf(rows))}::jsonb,
      outcome = ${summary ? JSON.stringify(summary) : null}::jsonb
    where id = ${id}::uuid and state = 'RUNNING' and attempts = ${attempt}::int`)
}
