import { visible } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { globalId } from '../../graphql/global-id.ts'
import type { PrintedRow } from '../outcome.ts'
import { type ImportRow, imports } from '../table.ts'
import { piecesOf } from './progress.ts'

/** An import that the caller sees; null if there is none. */
export async function findImport(
  { read, viewer }: Pick<Context, 'read' | 'viewer'>,
  id: string,
): Promise<ImportRow | null> {
  const [found] = await read<ImportRow>(sql`
    select ${imports.columns} from ${imports.name} t where t.id = ${id}::uuid and ${visible(viewer, imports)}`)
  return found ?? null
}

export const isUnfinished = ({ state }: Pick<ImportRow, 'state'>): boolean =>
  state === 'QUEUED' || state === 'RUNNING'

/** The address of an import on this server. */
export const addressOf = (id: string): string => `/imports/${globalId('Import', id)}`

/** What a program is answered of an import: all of its rows when it is finished, before that those with errors. */
export async function importAnswer({ read }: Pick<Context, 'read'>, row: ImportRow): Promise<object> {
  const rows = (await piecesOf(read, row.id)).toSorted((one, other) => one.row - other.row)
  const refused = ({ outcome }: PrintedRow) => outcome === 'REFUSED'
  return {
    id: globalId('Import', row.id),
    state: row.state,
    profile: row.profile,
    file: { name: row.fileName, size: row.size, sha256: row.sha256 },
    dryRun: row.isDryRun,
    mode: row.isAllOrNothing ? 'ALL_OR_NOTHING' : 'ROW_BY_ROW',
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    repeatOf: row.repeatOfId && globalId('Import', row.repeatOfId),
    failure: row.failure,
    total: row.rowCount,
    done: row.doneCount,
    stored: row.isStored,
    created: row.createdCount,
    updated: row.updatedCount,
    unchanged: row.unchangedCount,
    refused: row.refusedCount,
    ...row.reading,
    preview: row.preview,
    rows: isUnfinished(row) ? rows.filter(refused) : rows,
    warnings: [],
    notListed: null,
    ...row.outcome,
  }
}
