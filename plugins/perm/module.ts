import { moduleOf } from '../../api/plugin-api.ts'
import type { Types } from './contract.ts'
import { PermCriteriaSet, PermCriterion } from './criteria.ts'
import { Municipality, PermMunicipality, PermYearSummary } from './municipality.ts'
import { Mutation } from './mutations.ts'
import { PermControl, PermExpectedReport, PermRoadmap, Roadmap } from './roadmap.ts'
import { PermSchool, PermSubjectGroup, School } from './school.ts'
import { concepts, criteriaSets, participations, schedules, subjectGroups, yearlyReports } from './table.ts'

const tables = [concepts, criteriaSets, yearlyReports, schedules, participations, subjectGroups]

/** The plugin's records, and how the fields of `schema.graphql` are resolved. */
export const module = moduleOf(tables, {
  Municipality,
  Mutation,
  PermControl,
  PermCriteriaSet,
  PermCriterion,
  PermExpectedReport,
  PermMunicipality,
  PermRoadmap,
  PermSchool,
  PermSubjectGroup,
  PermYearSummary,
  Roadmap,
  School,
} satisfies Types)
