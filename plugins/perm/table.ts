import { type Row, table } from '../../api/plugin-api.ts'
import {
  type PermConcept,
  type PermCriteriaSet,
  type PermCriterion,
  type PermParticipation,
  type PermProjectSchedule,
  type PermSubjectGroup,
  type PermYearlyReport,
  Prisma,
} from '../../prisma/generated/browser.ts'

export type ConceptRow = Row<PermConcept>
export type CriteriaSetRow = Row<PermCriteriaSet>
export type CriterionRow = Row<PermCriterion>
export type YearlyReportRow = Row<PermYearlyReport>
export type ParticipationRow = Row<PermParticipation>
export type SubjectGroupRow = Row<PermSubjectGroup>
export type ScheduleRow = Row<PermProjectSchedule>

export const concepts = table<ConceptRow>('perm', 'PermConcept', Prisma.PermConceptScalarFieldEnum, {
  region: 'regionId',
})
export const criteriaSets = table<CriteriaSetRow>(
  'perm',
  'PermCriteriaSet',
  Prisma.PermCriteriaSetScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)
// Criteria are read only through a set that the viewer sees, so they need no scope.
export const criteria = table<CriterionRow>('perm', 'PermCriterion', Prisma.PermCriterionScalarFieldEnum)
export const yearlyReports = table<YearlyReportRow>(
  'perm',
  'PermYearlyReport',
  Prisma.PermYearlyReportScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)
export const schedules = table<ScheduleRow>(
  'perm',
  'PermProjectSchedule',
  Prisma.PermProjectScheduleScalarFieldEnum,
  { region: 'regionId' },
)
export const participations = table<ParticipationRow>(
  'perm',
  'PermParticipation',
  Prisma.PermParticipationScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
)
export const subjectGroups = table<SubjectGroupRow>(
  'perm',
  'PermSubjectGroup',
  Prisma.PermSubjectGroupScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId', school: 'schoolId' },
)
