import { archivable, archiveRecord, idOf, optionalIdOf } from '../../api/plugin-api.ts'
import type { Resolvers } from './contract.ts'
import { endPermCriteriaSet } from './end-criteria.ts'
import { act, permit } from './own.ts'
import { recordParticipation, recordYearlyReport } from './record.ts'
import { recordSubjectGroup } from './record-group.ts'
import { approvePermCriteriaSet, requireDraft, saveCriteriaSet } from './save-criteria.ts'
import { setConcept } from './set-concept.ts'
import { setProjectSchedule } from './set-schedule.ts'
import { concepts, criteriaSets, participations, schedules, subjectGroups, yearlyReports } from './table.ts'

/** What is written of criteria, yearly documents, projects, concepts and schedules, and taken out of the lists. */
export const Mutation: Resolvers<'Mutation'> = {
  savePermCriteriaSet: (_, { input: { criteriaSet, roadmap, validTo, criteria, ...input } }, context) =>
    saveCriteriaSet(context, {
      ...input,
      criteriaSetId: criteriaSet == null ? null : idOf('PermCriteriaSet', criteriaSet),
      roadmapId: idOf('Roadmap', roadmap),
      validTo: validTo ?? null,
      criteria: criteria.map(({ title, indicator }) => ({
        title,
        indicatorId: indicator == null ? null : idOf('Indicator', indicator),
      })),
    }),
  approvePermCriteriaSet,
  endPermCriteriaSet,
  recordPermYearlyReport: (_, { input: { version, roadmap, url, ...input } }, context) =>
    recordYearlyReport(context, {
      ...input,
      version: version ?? 0,
      roadmapId: idOf('Roadmap', roadmap),
      url: url ?? null,
    }),
  recordPermParticipation: (_, { input: { version, school, note, ...input } }, context) =>
    recordParticipation(context, {
      ...input,
      version: version ?? 0,
      schoolId: idOf('School', school),
      note: note ?? null,
    }),
  setPermConcept: (_, { input: { concept, region, note, ...input } }, context) =>
    setConcept(context, {
      ...input,
      conceptId: optionalIdOf('PermConcept', concept) ?? null,
      regionId: idOf('Region', region),
      note: note ?? null,
    }),
  setPermProjectSchedule: (_, { input: { region, url, ...input } }, context) =>
    setProjectSchedule(context, { ...input, regionId: idOf('Region', region), url: url ?? null }),
  recordPermSubjectGroup: (_, { input: { version, school, teacherCount, ...input } }, context) =>
    recordSubjectGroup(context, {
      ...input,
      version: version ?? 0,
      schoolId: idOf('School', school),
      teacherCount: teacherCount ?? null,
    }),
  archivePermRecord: archiveRecord('archivePermRecord', { act, permit }, [
    archivable({ table: criteriaSets, check: requireDraft }),
    archivable({ table: yearlyReports }),
    archivable({ table: participations }),
    archivable({ table: subjectGroups }),
    archivable({ table: concepts }),
    archivable({ table: schedules }),
  ]),
}
