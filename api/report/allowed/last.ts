import { load } from '../../data/loader.ts'
import type { Read } from '../../data/query.ts'
import { visible } from '../../data/scope.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { type ExecutionReportRow, executionReports } from '../table.ts'

const lastOf = (obligationIds: readonly string[], seen: Sql): Sql => sql`
  select distinct on (t.obligation_id) ${executionReports.columns} from ${executionReports.name} t
  where t.obligation_id = any(${obligationIds}::uuid[]) and ${seen} order by t.obligation_id, t.revision desc`

/** The last report of an obligation, withdrawn ones included, inside an action; null without any. */
export async function readLast(
  { read }: { readonly read: Read },
  obligationId: string,
): Promise<ExecutionReportRow | null> {
  const [last] = await read<ExecutionReportRow>(lastOf([obligationId], sql`t.archived_at is null`), {
    prepared: true,
  })
  return last ?? null
}

/** The same for a reader, in one statement for all obligations of a tick. */
export const loadLast = (context: Context, obligationId: string): Promise<ExecutionReportRow | null> =>
  load(context, 'Obligation.lastReport', obligationId, async ids => {
    const rows = await context.read<ExecutionReportRow>(
      lastOf(ids, visible(context.viewer, executionReports)),
    )
    return new Map(rows.map(row => [row.obligationId, row]))
  })
