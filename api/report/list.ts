import { ascending, descending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { evidence, executionReports } from './table.ts'

/** The evidence of the report `p.id`. */
export const ofReport = sql`${evidence.column('reportId')} = p.id`

/** The reports of the obligation `p.id`. */
export const ofObligation = sql`${executionReports.column('obligationId')} = p.id`

export const evidenceList = { table: evidence, order: ascending('POSITION', key('position', 'int')) }
/** All submissions of a report, the first one first. */
export const revisionList = { table: executionReports, order: ascending('FIRST', key('revision', 'int')) }
export const reportList = { table: executionReports, order: descending('REVISION', key('revision', 'int')) }
