import { announceById, archivable, sql } from '../../api/plugin-api.ts'
import { requireNoPrograms } from './mutations/save-risk-profile.ts'
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

/** The records that users of the region take out of the lists and bring back. */
export const archivables = [
  archivable({
    table: riskProfiles,
    check: requireNoPrograms,
    parts: { table: riskFactors, of: ({ id }) => sql`t.profile_id = ${id}::uuid` },
  }),
  archivable({
    table: antiRiskPrograms,
    // Whether the factor is covered changes with its programmes.
    check: ({ factorId }, work) => announceById(work, riskFactors, factorId),
    restored: ({ factorId }, work) => announceById(work, riskFactors, factorId),
  }),
  archivable({ table: schoolDocuments }),
  archivable({ table: selfAssessments }),
  archivable({ table: sessions }),
  archivable({ table: projects }),
  archivable({ table: curatorMemos }),
  archivable({ table: targetedSupports }),
  archivable({ table: teamTrainings }),
]
