import { type Row, table } from '../../api/plugin-api.ts'
import {
  type IvanovoAntiRiskProgram,
  type IvanovoControlPoint,
  type IvanovoCuratorMemo,
  type IvanovoProject,
  type IvanovoProjectParty,
  type IvanovoRiskFactor,
  type IvanovoRiskProfile,
  type IvanovoSchoolDocument,
  type IvanovoSelfAssessment,
  type IvanovoSession,
  type IvanovoSessionDecision,
  type IvanovoSessionDemand,
  type IvanovoShareTarget,
  type IvanovoTargetedSupport,
  type IvanovoTeamTraining,
  type IvanovoTermPair,
  Prisma,
} from '../../prisma/generated/browser.ts'

export type RiskProfileRow = Row<IvanovoRiskProfile>
export type RiskFactorRow = Row<IvanovoRiskFactor>
export type AntiRiskProgramRow = Row<IvanovoAntiRiskProgram>
export type SchoolDocumentRow = Row<IvanovoSchoolDocument>
export type SelfAssessmentRow = Row<IvanovoSelfAssessment>
export type CuratorMemoRow = Row<IvanovoCuratorMemo>
export type TargetedSupportRow = Row<IvanovoTargetedSupport>
export type TeamTrainingRow = Row<IvanovoTeamTraining>
export type ProjectRow = Row<IvanovoProject>
export type ProjectPartyRow = Row<IvanovoProjectParty>
export type SessionRow = Row<IvanovoSession>
export type SessionDecisionRow = Row<IvanovoSessionDecision>
export type SessionDemandRow = Row<IvanovoSessionDemand>
export type TermPairRow = Row<IvanovoTermPair>
export type ControlPointRow = Row<IvanovoControlPoint>
export type ShareTargetRow = Row<IvanovoShareTarget>

const ofSchool = { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' } as const
const ofTerritory = { region: 'regionId', municipality: 'municipalityId' } as const

/** A table of the plugin: `ivanovo.risk_factor` holds the rows of the type `IvanovoRiskFactor`. */
const own = <R>(name: string, ...rest: Tail<Parameters<typeof table<R>>>) => ({
  ...table<R>('ivanovo', name, ...rest),
  type: `Ivanovo${name}`,
})
type Tail<T extends readonly unknown[]> = T extends readonly [unknown, unknown, ...infer Rest] ? Rest : never

export const riskProfiles = own<RiskProfileRow>(
  'RiskProfile',
  Prisma.IvanovoRiskProfileScalarFieldEnum,
  ofSchool,
)
export const riskFactors = own<RiskFactorRow>('RiskFactor', Prisma.IvanovoRiskFactorScalarFieldEnum, ofSchool)
export const antiRiskPrograms = own<AntiRiskProgramRow>(
  'AntiRiskProgram',
  Prisma.IvanovoAntiRiskProgramScalarFieldEnum,
  ofSchool,
)
export const schoolDocuments = own<SchoolDocumentRow>(
  'SchoolDocument',
  Prisma.IvanovoSchoolDocumentScalarFieldEnum,
  ofSchool,
)
export const selfAssessments = own<SelfAssessmentRow>(
  'SelfAssessment',
  Prisma.IvanovoSelfAssessmentScalarFieldEnum,
  ofSchool,
)
export const curatorMemos = own<CuratorMemoRow>(
  'CuratorMemo',
  Prisma.IvanovoCuratorMemoScalarFieldEnum,
  ofSchool,
)
export const targetedSupports = own<TargetedSupportRow>(
  'TargetedSupport',
  Prisma.IvanovoTargetedSupportScalarFieldEnum,
  ofSchool,
)
export const teamTrainings = own<TeamTrainingRow>(
  'TeamTraining',
  Prisma.IvanovoTeamTrainingScalarFieldEnum,
  ofSchool,
)
/** Projects; the API knows one by its passport. */
export const projects = {
  ...own<ProjectRow>('Project', Prisma.IvanovoProjectScalarFieldEnum, ofTerritory),
  type: 'IvanovoProjectPassport',
}
// Parties and decisions are read only through a project or a session that the viewer sees.
export const projectParties = own<ProjectPartyRow>('ProjectParty', Prisma.IvanovoProjectPartyScalarFieldEnum)
export const sessionDecisions = own<SessionDecisionRow>(
  'SessionDecision',
  Prisma.IvanovoSessionDecisionScalarFieldEnum,
)
export const sessions = own<SessionRow>('Session', Prisma.IvanovoSessionScalarFieldEnum, ofTerritory)
export const demands = own<SessionDemandRow>(
  'SessionDemand',
  Prisma.IvanovoSessionDemandScalarFieldEnum,
  ofTerritory,
)
export const pairs = own<TermPairRow>('TermPair', Prisma.IvanovoTermPairScalarFieldEnum, ofTerritory)
export const controlPoints = own<ControlPointRow>(
  'ControlPoint',
  Prisma.IvanovoControlPointScalarFieldEnum,
  ofTerritory,
)
export const shareTargets = own<ShareTargetRow>(
  'ShareTarget',
  Prisma.IvanovoShareTargetScalarFieldEnum,
  ofTerritory,
)

/** The lists of a roadmap that are saved together, under one version. */
export const demandTables = [demands, controlPoints, pairs, shareTargets] as const
