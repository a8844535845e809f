import { moduleOf } from '../../api/plugin-api.ts'
import type { Types } from './contract.ts'
import { IvanovoControlPoint, IvanovoShareTarget, IvanovoTermConflict } from './control.ts'
import { IvanovoSessionDemand, IvanovoTermPair } from './demand.ts'
import { IvanovoSchoolDocument } from './development.ts'
import { IvanovoExamPoint, IvanovoExamSeries } from './exam.ts'
import { IvanovoCuratorMemo, IvanovoSession } from './meeting.ts'
import { IvanovoMunicipality, Municipality } from './municipality.ts'
import { Mutation } from './mutations.ts'
import { IvanovoProjectPassport } from './passport.ts'
import { IvanovoAntiRiskProgram, IvanovoRiskFactor, IvanovoRiskProfile } from './profile.ts'
import { IvanovoRoadmap, Roadmap } from './roadmap.ts'
import { IvanovoSchool, School } from './school.ts'
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
