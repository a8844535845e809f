import {
  addNode,
  ascending,
  type Builder,
  enumOf,
  globalId,
  key,
  once,
  Prisma,
} from '../../api/plugin-api.ts'
import { PermReportKind } from '../../prisma/generated/client.ts'
import { type YearlyReportRow, yearlyReports } from './table.ts'

interface Wanted {
  readonly year?: number | null | undefined
  readonly kind?: PermReportKind | null | undefined
}

/** Yearly reports from the earliest, of a year and a kind where they are given. */
export const reportsInOrder = ({ year, kind }: Wanted) => ({
  table: yearlyReports,
  order: ascending('YEAR', key('year', 'int'), key('submitted_on', 'date')),
  where: [
    ...(year == null ? [] : [Prisma.sql`t.year = ${year}`]),
    ...(kind == null ? [] : [Prisma.sql`t.kind = ${kind}::perm.report_kind`]),
  ],
})

/** PermYearlyReport. */
export const yearlyReportType = (builder: Builder) =>
  once(builder, 'PermYearlyReport', () => {
    addNode(builder, yearlyReports)
    return builder.objectRef<YearlyReportRow>('PermYearlyReport').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: ({ id }) => globalId('PermYearlyReport', id) }),
        version: t.exposeInt('version'),
        kind: t.expose('kind', { type: enumOf(builder, 'PermReportKind', PermReportKind) }),
        year: t.exposeInt('year'),
        title: t.exposeString('title'),
        url: t.exposeString('url', { nullable: true }),
        submittedOn: t.field({ type: 'Date', resolve: row => row.submittedOn }),
      }),
    })
  })
