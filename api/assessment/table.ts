import { type AssessmentResult, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type AssessmentResultRow = Row<AssessmentResult>

/** Results that no later one replaces. */
export const current = sql`not exists (select from core.assessment_result s
  where s.supersedes_id = t.id and s.archived_at is null)`

export const assessments: Table<AssessmentResultRow> = {
  ...table<AssessmentResultRow>('core', 'AssessmentResult', Prisma.AssessmentResultScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
    school: 'schoolId',
  }),
  listed: current,
  past: () => sql`true`,
}
