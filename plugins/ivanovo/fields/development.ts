import { ascending, key } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { schoolDocuments, selfAssessments, targetedSupports, teamTrainings } from '../table.ts'
import { dayOf } from './day.ts'
import { documentState } from './document-state.ts'

export const documentList = { table: schoolDocuments, order: ascending('ID') }
export const selfAssessmentList = { table: selfAssessments, order: ascending('DAY', key('held_on', 'date')) }
export const supportList = { table: targetedSupports, order: ascending('DAY', key('starts_on', 'date')) }
export const trainingList = { table: teamTrainings, order: ascending('DAY', key('completed_on', 'date')) }

/** A concept or programme of a school's development, with its state on a day. */
export const IvanovoSchoolDocument: Resolvers<'IvanovoSchoolDocument'> = {
  state: (document, { on }, context) => documentState(document, dayOf(context, document, on)),
}
