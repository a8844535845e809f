import { type Days, daysOf } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { visible } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { aliases } from '../data/table.ts'
import { computed, connection, whole } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { isActiveOn } from './active.ts'
import { obligationActions } from './allowed/actions.ts'
import { loadLast } from './allowed/last.ts'
import { ofObligation, reportList } from './list.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

type Keyed = Pick<ExecutionReportRow, 'id'>

const { t } = aliases({ t: executionReports })

/** The current report of an obligation on a day, in one statement for all obligations of a tick. */
function latest(context: Context, obligationId: string, days: Days): Promise<ExecutionReportRow | null> {
  return load(context, `Obligation.report ${days.all}`, obligationId, async ids => {
    const rows = await context.read<ExecutionReportRow>(sql`
      select distinct on (t.obligation_id) ${executionReports.columns} from ${executionReports.name} t
      where t.obligation_id = any(${ids}::uuid[]) and ${days.each(day => isActiveOn(t, day))}
        and ${visible(context.viewer, executionReports)}
      order by t.obligation_id, t.revision desc`)
    return new Map(rows.map(row => [row.obligationId, row]))
  })
}
export const Obligation: Resolvers<'report', 'Obligation'> = {
  reports: connection(whole(reportList), ofObligation),
  report: ({ id }, { on }, context) => latest(context, id, daysOf(context, on)),
  lastReport: computed(['id'], ({ id }: Keyed, _, context) => loadLast(context, id)),
  lastRevision: computed(
    ['id'],
    async ({ id }: Keyed, _, context) => (await loadLast(context, id))?.revision ?? 0,
  ),
  actions: (obligation, _, context) => obligationActions(context, obligation),
}
