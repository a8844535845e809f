const reviewer = ['CURATOR', 'MUNICIPAL', 'REGIONAL', 'ADMIN'] as const

/** Who may do what the plugin adds, on their territory; `schema.graphql` states the same by `@access`. */
export const access = {
  saveIvanovoRiskProfile: reviewer,
  saveIvanovoAntiRiskProgram: ['SCHOOL', ...reviewer],
  recordIvanovoSelfAssessment: ['SCHOOL', ...reviewer],
  saveIvanovoSchoolDocument: ['SCHOOL', ...reviewer],
  recordIvanovoSession: reviewer,
  recordIvanovoCuratorMemo: reviewer,
} as const
