const office = ['MUNICIPAL', 'REGIONAL', 'ADMIN'] as const
const regional = ['REGIONAL', 'ADMIN'] as const

/** Who may do what the plugin adds, on their territory; `schema.graphql` states the same by `@access`. */
export const access = {
  savePermCriteriaSet: office,
  approvePermCriteriaSet: office,
  endPermCriteriaSet: office,
  recordPermYearlyReport: office,
  recordPermParticipation: office,
  recordPermSubjectGroup: office,
  setPermConcept: regional,
  setPermProjectSchedule: regional,
  archivePermRecord: office,
} as const
