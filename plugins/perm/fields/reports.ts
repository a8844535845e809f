import { ascending, key, type Sql, sql } from '../../../api/plugin-api.ts'
import type { PermReportKind } from '../generated/contract.ts'
import { yearlyReports } from '../table.ts'

interface Wanted {
  readonly year?: number | null | undefined
  readonly kind?: PermReportKind | null | undefined
}

/** Yearly reports from the earliest. */
export const reportList = {
  table: yearlyReports,
  order: ascending('YEAR', key('year', 'int'), key('submitted_on', 'date')),
}

/** The yearly reports of a year and a kind, where they are given. */
export const reportWhere = ({ year, kind }: Wanted): readonly Sql[] => [
  ...(year == null ? [] : [sql`t.year = ${year}`]),
  ...(kind == null ? [] : [sql`t.kind = ${kind}::perm.report_kind`]),
]
