import { archiveRecord } from '../../../api/plugin-api.ts'
import { archivables } from '../archivables.ts'
import type { Resolvers } from '../contract.ts'
import { action } from './action.ts'
import { approvePermCriteriaSet } from './approve-criteria-set.ts'
import { endPermCriteriaSet } from './end-criteria-set.ts'
import { recordPermSubjectGroup } from './record-subject-group.ts'
import { savePermCriteriaSet } from './save-criteria-set.ts'

/** What is written of criteria, yearly documents, projects, concepts and schedules, and taken out of the lists. */
export const Mutation: Resolvers<'Mutation'> = {
  savePermCriteriaSet,
  approvePermCriteriaSet,
  endPermCriteriaSet,
  recordPermSubjectGroup,
  archivePermRecord: action('archivePermRecord', archiveRecord(archivables)),
}
