import { Prisma } from '../../prisma/generated/client.ts'
import { type Days, daysOf } from '../calendar/today.ts'
import { load } from '../data/loader.ts'
import { nestedPage } from '../data/page.ts'
import { visible } from '../data/scope.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { standsOn } from './active.ts'
import { ofObligation, reportList, revisionList } from './list.ts'
import { type ExecutionReportRow, executionReports } from './table.ts'

/** `Obligation.reports`, `Obligation.report` and `ExecutionReport.revisions`. */
export function buildReportQueries(builder: Builder): void {
  builder.objectField('ExecutionReport', 'revisions', t =>
    t.field({
      type: connectionOf(builder, 'ExecutionReport'),
      args: pageArgs(t.arg),
      resolve: ({ obligationId }, args, context) =>
        nestedPage(context, obligationId, ofObligation, revisionList, args),
    }),
  )
  builder.objectFields('Obligation', t => ({
    reports: t.field({
      type: connectionOf(builder, 'ExecutionReport'),
      args: pageArgs(t.arg),
      resolve: ({ id }, args, context) => nestedPage(context, id, ofObligation, reportList, args),
    }),
    report: t.field({
      type: 'ExecutionReport',
      nullable: true,
      args: { on: t.arg({ type: 'Date' }) },
      resolve: ({ id }, { on }, context) => latest(context, id, daysOf(context, on)),
    }),
  }))
}

/** The report that speaks for an obligation on a day, by one statement for all obligations of a tick. */
function latest(context: Context, obligationId: string, days: Days): Promise<ExecutionReportRow | null> {
  return load(context, `Obligation.report ${days.all}`, obligationId, async ids => {
    const rows = await context.read<ExecutionReportRow>(Prisma.sql`
      select distinct on (t.obligation_id) ${executionReports.columns} from ${executionReports.name} t
      where t.obligation_id = any(${ids}::uuid[]) and ${days.each(day => standsOn('t', day))}
        and ${visible(context.viewer, executionReports)}
      order by t.obligation_id, t.revision desc`)
    return new Map(rows.map(row => [row.obligationId, row]))
  })
}
