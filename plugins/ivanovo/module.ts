import { moduleOf } from '../../api/plugin-api.ts'
import type { Types } from './contract.ts'
import { IvanovoControlPoint, IvanovoShareTarget, IvanovoTermConflict } from './fields/control.ts'
import { IvanovoSessionDemand, IvanovoTermPair } from './fields/demand.ts'
import { IvanovoSchoolDocument } from './fields/development.ts'
import { IvanovoExamPoint, IvanovoExamSeries } from './fields/exam.ts'
import { IvanovoCuratorMemo, IvanovoSession } from './fields/meeting.ts'
import { IvanovoMunicipality, Municipality } from './fields/municipality.ts'
import { IvanovoProjectPassport } from './fields/passport.ts'
import { IvanovoAntiRiskProgram, IvanovoRiskFactor, IvanovoRiskProfile } from './fields/profile.ts'
import { IvanovoRoadmap, Roadmap } from './fields/roadmap.ts'
import { IvanovoSchool, School } from './fields/school.ts'
import { Mutation } from './mutations/index.ts'
import {
  antiRiskPrograms,
  controlPoints,
  curatorMemos,
  demands,
  pairs,
  projects,
  riskFactors,
  riskProfiles,
  schoolDocuments,
  selfAssessments,
  sessions,
  shareTargets,
  targetedSupports,
  teamTrainings,
} from './table.ts'

/** The records of the region, and how the fields of its contract are resolved. */
export const module = moduleOf(
  [
    riskFactors,
    riskProfiles,
    antiRiskPrograms,
    schoolDocuments,
    selfAssessments,
    targetedSupports,
    teamTrainings,
    projects,
    sessions,
    curatorMemos,
    controlPoints,
    shareTargets,
    demands,
    pairs,
  ],
  {
    IvanovoAntiRiskProgram,
    IvanovoControlPoint,
    IvanovoCuratorMemo,
    IvanovoExamPoint,
    IvanovoExamSeries,
    IvanovoMunicipality,
    IvanovoProjectPassport,
    IvanovoRiskFactor,
    IvanovoRiskProfile,
    IvanovoRoadmap,
    IvanovoSchool,
    IvanovoSchoolDocument,
    IvanovoSession,
    IvanovoSessionDemand,
    IvanovoShareTarget,
    IvanovoTermConflict,
    IvanovoTermPair,
    Municipality,
    Mutation,
    Roadmap,
    School,
  } satisfies Types,
)
