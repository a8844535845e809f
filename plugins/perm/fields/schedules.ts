import { ascending, key } from '../../../api/plugin-api.ts'
import { schedules } from '../table.ts'

/** A region's schedules, from the earliest year. */
export const scheduleList = { table: schedules, order: ascending('YEAR', key('year', 'int')) }
