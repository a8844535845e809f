import { moduleOf } from '../../api/plugin-api.ts'
import type { Types } from './contract.ts'
import { PermCriteriaSet, PermCriterion } from './fields/criteria.ts'
import { Municipality, PermMunicipality, PermYearSummary } from './fields/municipality.ts'
import { PermControl, PermExpectedReport, PermRoadmap, Roadmap } from './fields/roadmap.ts'
import { PermSchool, PermSubjectGroup, School } from './fields/school.ts'
import { Mutation } from './mutations/index.ts'
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
