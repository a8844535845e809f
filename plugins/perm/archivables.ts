import { archivable } from '../../api/plugin-api.ts'
import { requireDraft } from './mutations/approve-criteria-set.ts'
import { concepts, criteriaSets, participations, schedules, subjectGroups, yearlyReports } from './table.ts'

/** The records that users of the region take out of the lists and bring back. */
export const archivables = [
  archivable({ table: criteriaSets, check: requireDraft }),
  archivable({ table: yearlyReports }),
  archivable({ table: participations }),
  archivable({ table: subjectGroups }),
  archivable({ table: concepts }),
  archivable({ table: schedules }),
]
