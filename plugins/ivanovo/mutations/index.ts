import { archiveRecord } from '../../../api/plugin-api.ts'
import { archivables } from '../archivables.ts'
import type { Resolvers } from '../contract.ts'
import { action } from './action.ts'
import { recordIvanovoControl } from './record-control-point.ts'
import { recordIvanovoSession } from './record-session.ts'
import { saveIvanovoAntiRiskProgram } from './save-anti-risk-program.ts'
import { saveIvanovoRiskProfile } from './save-risk-profile.ts'
import { saveIvanovoSchoolDocument } from './save-school-document.ts'
import { setIvanovoDemands } from './set-demands.ts'
import { setIvanovoPassport } from './set-passport.ts'

/** What may be written of the region: records of schools, sessions, and what documents ask of a roadmap. */
export const Mutation: Resolvers<'Mutation'> = {
  saveIvanovoRiskProfile,
  saveIvanovoAntiRiskProgram,
  saveIvanovoSchoolDocument,
  recordIvanovoSession,
  setIvanovoPassport,
  setIvanovoDemands,
  recordIvanovoControl,
  archiveIvanovoRecord: action('archiveIvanovoRecord', archiveRecord(archivables)),
}
