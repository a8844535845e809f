import type { ClientBase } from 'pg'

/** A lock that a transaction holds on a table until it ends. */
export interface TableLock {
  readonly table: string
  /** The mode as `pg_locks` names it. */
  readonly mode: string
}

/** What others may do meanwhile. Modes that are not here hinder nobody. */
const hindered: Readonly<Record<string, string>> = {
  AccessExclusiveLock: 'остальные ждут, и чтение тоже',
  ExclusiveLock: 'остальные читают, запись ждёт',
  ShareRowExclusiveLock: 'остальные читают, запись ждёт',
  ShareLock: 'остальные читают, запись ждёт',
  ShareUpdateExclusiveLock: 'остальные читают и пишут',
  RowExclusiveLock: 'остальные читают и пишут, кроме изменённых строк',
}

export const meaningOf = ({ mode }: TableLock): string => hindered[mode] ?? mode

const held = `SELECT format('%I.%I', n.nspname, c.relname) AS table, l.mode
  FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE l.pid = pg_backend_pid() AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND l.mode = ANY($1)
  ORDER BY 1, 2`

/** The locks that this transaction holds on tables. */
export const heldLocks = async (client: ClientBase): Promise<readonly TableLock[]> =>
  (await client.query<TableLock>(held, [Object.keys(hindered)])).rows

/** The tables, and about how many rows each has by the statistics of PostgreSQL; null where they were never counted. */
export const rowEstimates = async (client: ClientBase): Promise<ReadonlyMap<string, number | null>> => {
  const { rows } = await client.query<{ readonly table: string; readonly rows: number | null }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS table,
            CASE WHEN c.reltuples >= 0 THEN c.reltuples::float8 END AS rows
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`,
  )
  return new Map(rows.map(({ table, rows }) => [table, rows]))
}
