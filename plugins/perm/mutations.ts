import { archivable, archiveRecord } from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { endPermCriteriaSet } from './end-criteria.ts'
import { action } from './own.ts'
import { recordPermParticipation, recordPermYearlyReport } from './record.ts'
import { recordPermSubjectGroup } from './record-group.ts'
import { approvePermCriteriaSet, requireDraft, savePermCriteriaSet } from './save-criteria.ts'
import { setPermConcept } from './set-concept.ts'
import { setPermProjectSchedule } from './set-schedule.ts'
import { concepts, criteriaSets, participations, schedules, subjectGroups, yearlyReports } from './table.ts'

/** What is written of criteria, yearly documents, projects, concepts and schedules, and taken out of the lists. */
export const Mutation: Resolvers<'Mutation'> = {
  savePermCriteriaSet,
  approvePermCriteriaSet,
  endPermCriteriaSet,
  recordPermYearlyReport,
  recordPermParticipation,
  setPermConcept,
  setPermProjectSchedule,
  recordPermSubjectGroup,
  archivePermRecord: action(
    'archivePermRecord',
    archiveRecord([
      archivable({ table: criteriaSets, check: requireDraft }),
      archivable({ table: yearlyReports }),
      archivable({ table: participations }),
      archivable({ table: subjectGroups }),
      archivable({ table: concepts }),
      archivable({ table: schedules }),
    ]),
  ),
}
