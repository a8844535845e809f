import { archivable, archiveRecord, sql } from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { action } from './own.ts'
import { recordIvanovoControl } from './record-control.ts'
import { recordIvanovoCuratorMemo } from './record-memo.ts'
import { recordIvanovoSession } from './record-session.ts'
import { recordIvanovoSelfAssessment, saveIvanovoSchoolDocument } from './save-document.ts'
import { requireNoPrograms, saveIvanovoRiskProfile } from './save-profile.ts'
import { saveIvanovoAntiRiskProgram } from './save-program.ts'
import { saveIvanovoTargetedSupport, saveIvanovoTeamTraining } from './save-support.ts'
import { setIvanovoDemands } from './set-demands.ts'
import { setIvanovoPassport } from './set-passport.ts'
import {
  antiRiskPrograms,
  curatorMemos,
  projects,
  riskFactors,
  riskProfiles,
  schoolDocuments,
  selfAssessments,
  sessions,
  targetedSupports,
  teamTrainings,
} from './table.ts'

/** What may be written of the region: records of schools, sessions, and what documents ask of a roadmap. */
export const Mutation: Resolvers<'Mutation'> = {
  saveIvanovoRiskProfile,
  saveIvanovoAntiRiskProgram,
  recordIvanovoSelfAssessment,
  saveIvanovoSchoolDocument,
  recordIvanovoSession,
  recordIvanovoCuratorMemo,
  saveIvanovoTargetedSupport,
  saveIvanovoTeamTraining,
  setIvanovoPassport,
  setIvanovoDemands,
  recordIvanovoControl,
  archiveIvanovoRecord: action(
    'archiveIvanovoRecord',
    archiveRecord([
      archivable({
        table: riskProfiles,
        check: requireNoPrograms,
        parts: { table: riskFactors, of: ({ id }) => sql`t.profile_id = ${id}::uuid` },
      }),
      archivable({ table: antiRiskPrograms }),
      archivable({ table: schoolDocuments }),
      archivable({ table: selfAssessments }),
      archivable({ table: sessions }),
      archivable({ table: projects }),
      archivable({ table: curatorMemos }),
      archivable({ table: targetedSupports }),
      archivable({ table: teamTrainings }),
    ]),
  ),
}
