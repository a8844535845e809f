import { type Indicator, type IndicatorValue, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type IndicatorRow = Row<Indicator>
export type IndicatorValueRow = Row<IndicatorValue>

export const indicators = table<IndicatorRow>('core', 'Indicator', Prisma.IndicatorScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
  school: 'schoolId',
})
/** Values that no later one replaces. */
export const current = sql`not exists (select from core.indicator_value s
  where s.supersedes_id = t.id and s.archived_at is null)`

export const indicatorValues: Table<IndicatorValueRow> = {
  ...table<IndicatorValueRow>('core', 'IndicatorValue', Prisma.IndicatorValueScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  }),
  listed: current,
  past: () => sql`true`,
}
