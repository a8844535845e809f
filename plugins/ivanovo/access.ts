import { office } from '../../api/plugin-api.ts'

const reviewer = ['CURATOR', ...office] as const

/** Who may do what the plugin adds, on their territory; `schema.graphql` states the same by `@access`. */
export const access = {
  saveIvanovoRiskProfile: reviewer,
  saveIvanovoAntiRiskProgram: ['SCHOOL', ...reviewer],
  recordIvanovoSelfAssessment: ['SCHOOL', ...reviewer],
  saveIvanovoSchoolDocument: ['SCHOOL', ...reviewer],
  recordIvanovoSession: reviewer,
  recordIvanovoCuratorMemo: reviewer,
  saveIvanovoTargetedSupport: reviewer,
  saveIvanovoTeamTraining: reviewer,
  setIvanovoPassport: office,
  setIvanovoDemands: office,
  recordIvanovoControl: reviewer,
  archiveIvanovoRecord: office,
} as const
