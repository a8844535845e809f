import { type Builder, enumOf, idOf, optionalIdOf, payloadOf } from '../../api/plugin-api.ts'
import { PermProject } from '../../prisma/generated/client.ts'
import { conceptType } from './concept.ts'
import { recordSubjectGroup } from './record-group.ts'
import { scheduleType } from './schedule.ts'
import { supportKindOf } from './school.ts'
import { setConcept } from './set-concept.ts'
import { setProjectSchedule } from './set-schedule.ts'
import { concepts, schedules, subjectGroups } from './table.ts'

/** What the region says of itself: its concepts and schedules; and the groups of teachers that projects support. */
export function buildSetting(builder: Builder): void {
  // Payloads know the types of their records by name, so these must be there.
  conceptType(builder)
  scheduleType(builder)
  const project = enumOf(builder, 'PermProject', PermProject)
  const concept = builder.inputType('SetPermConceptInput', {
    fields: t => ({
      concept: t.id(),
      version: t.int({ required: true }),
      region: t.id({ required: true }),
      title: t.string({ required: true }),
      issuer: t.string({ required: true }),
      actNumber: t.string({ required: true }),
      actOn: t.field({ type: 'Date', required: true }),
      horizonYear: t.int({ required: true }),
      note: t.string(),
    }),
  })
  const schedule = builder.inputType('SetPermProjectScheduleInput', {
    fields: t => ({
      region: t.id({ required: true }),
      project: t.field({ type: project, required: true }),
      year: t.int({ required: true }),
      version: t.int({ required: true }),
      title: t.string({ required: true }),
      url: t.string(),
      issuedOn: t.field({ type: 'Date', required: true }),
    }),
  })
  const group = builder.inputType('RecordPermSubjectGroupInput', {
    fields: t => ({
      version: t.int(),
      school: t.id({ required: true }),
      project: t.field({ type: project, required: true }),
      year: t.int({ required: true }),
      subject: t.string({ required: true }),
      teacherCount: t.int(),
      supports: t.field({ type: [supportKindOf(builder)], required: true }),
    }),
  })
  builder.mutationFields(t => ({
    setPermConcept: t.field({
      type: payloadOf(builder, 'SetPermConceptPayload', concepts),
      args: { input: t.arg({ type: concept, required: true }) },
      resolve: (_, { input: { concept: known, region, note, ...input } }, context) =>
        setConcept(context, {
          ...input,
          conceptId: optionalIdOf('PermConcept', known) ?? null,
          regionId: idOf('Region', region),
          note: note ?? null,
        }),
    }),
    setPermProjectSchedule: t.field({
      type: payloadOf(builder, 'SetPermProjectSchedulePayload', schedules),
      args: { input: t.arg({ type: schedule, required: true }) },
      resolve: (_, { input: { region, url, ...input } }, context) =>
        setProjectSchedule(context, { ...input, regionId: idOf('Region', region), url: url ?? null }),
    }),
    recordPermSubjectGroup: t.field({
      type: payloadOf(builder, 'RecordPermSubjectGroupPayload', subjectGroups),
      args: { input: t.arg({ type: group, required: true }) },
      resolve: (_, { input: { version, school, teacherCount, ...input } }, context) =>
        recordSubjectGroup(context, {
          ...input,
          version: version ?? 0,
          schoolId: idOf('School', school),
          teacherCount: teacherCount ?? null,
        }),
    }),
  }))
}
