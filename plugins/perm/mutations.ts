import { addArchive, archivable, type Builder, enumOf, idOf, payloadOf } from '../../api/plugin-api.ts'
import { PermProject, PermReportKind } from '../../prisma/generated/client.ts'
import { criteriaSetType } from './criteria.ts'
import { endCriteriaSet } from './end-criteria.ts'
import { act, permit } from './own.ts'
import { recordParticipation, recordYearlyReport } from './record.ts'
import { yearlyReportType } from './report.ts'
import { approveCriteriaSet, requireDraft, saveCriteriaSet } from './save-criteria.ts'
import { concepts, criteriaSets, participations, schedules, subjectGroups, yearlyReports } from './table.ts'

/** What is written of criteria, yearly documents and participation in projects. */
export function buildMutations(builder: Builder): void {
  // Payloads know the types of their records by name, so these must be there.
  criteriaSetType(builder)
  yearlyReportType(builder)
  const inputs = buildInputs(builder)
  buildArchive(builder)
  builder.mutationFields(t => ({
    savePermCriteriaSet: t.field({
      type: payloadOf(builder, 'SavePermCriteriaSetPayload', criteriaSets),
      args: { input: t.arg({ type: inputs.criteriaSet, required: true }) },
      resolve: (_, { input: { criteriaSet, roadmap, validTo, criteria, ...input } }, context) =>
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
    }),
    approvePermCriteriaSet: t.field({
      type: payloadOf(builder, 'ApprovePermCriteriaSetPayload', criteriaSets),
      args: { input: t.arg({ type: inputs.approval, required: true }) },
      resolve: (_, { input: { criteriaSet, ...input } }, context) =>
        approveCriteriaSet(context, { ...input, criteriaSetId: idOf('PermCriteriaSet', criteriaSet) }),
    }),
    endPermCriteriaSet: t.field({
      type: payloadOf(builder, 'EndPermCriteriaSetPayload', criteriaSets),
      args: { input: t.arg({ type: inputs.end, required: true }) },
      resolve: (_, { input: { criteriaSet, ...input } }, context) =>
        endCriteriaSet(context, { ...input, criteriaSetId: idOf('PermCriteriaSet', criteriaSet) }),
    }),
    recordPermYearlyReport: t.field({
      type: payloadOf(builder, 'RecordPermYearlyReportPayload', yearlyReports),
      args: { input: t.arg({ type: inputs.report, required: true }) },
      resolve: (_, { input: { version, roadmap, url, ...input } }, context) =>
        recordYearlyReport(context, {
          ...input,
          version: version ?? 0,
          roadmapId: idOf('Roadmap', roadmap),
          url: url ?? null,
        }),
    }),
    recordPermParticipation: t.field({
      type: payloadOf(builder, 'RecordPermParticipationPayload', participations),
      args: { input: t.arg({ type: inputs.participation, required: true }) },
      resolve: (_, { input: { version, school, note, ...input } }, context) =>
        recordParticipation(context, {
          ...input,
          version: version ?? 0,
          schoolId: idOf('School', school),
          note: note ?? null,
        }),
    }),
  }))
}

function buildArchive(builder: Builder): void {
  addArchive(builder, 'archivePermRecord', { act, permit }, [
    archivable({ table: criteriaSets, check: requireDraft }),
    archivable({ table: yearlyReports }),
    archivable({ table: participations }),
    archivable({ table: subjectGroups }),
    archivable({ table: concepts }),
    archivable({ table: schedules }),
  ])
}

function buildInputs(builder: Builder) {
  const criterion = builder.inputType('SavePermCriterionInput', {
    fields: t => ({ title: t.string({ required: true }), indicator: t.id() }),
  })
  return {
    criteriaSet: builder.inputType('SavePermCriteriaSetInput', {
      fields: t => ({
        criteriaSet: t.id(),
        version: t.int({ required: true }),
        roadmap: t.id({ required: true }),
        title: t.string({ required: true }),
        coversLowResults: t.boolean({ required: true }),
        coversAdverseConditions: t.boolean({ required: true }),
        validTo: t.field({ type: 'Date' }),
        criteria: t.field({ type: [criterion], required: true }),
      }),
    }),
    approval: builder.inputType('ApprovePermCriteriaSetInput', {
      fields: t => ({
        criteriaSet: t.id({ required: true }),
        version: t.int({ required: true }),
        approvedOn: t.field({ type: 'Date', required: true }),
        approvalAct: t.string({ required: true }),
      }),
    }),
    end: builder.inputType('EndPermCriteriaSetInput', {
      fields: t => ({
        criteriaSet: t.id({ required: true }),
        version: t.int({ required: true }),
        validTo: t.field({ type: 'Date', required: true }),
        reason: t.string({ required: true }),
      }),
    }),
    report: builder.inputType('RecordPermYearlyReportInput', {
      fields: t => ({
        version: t.int(),
        roadmap: t.id({ required: true }),
        kind: t.field({ type: enumOf(builder, 'PermReportKind', PermReportKind), required: true }),
        year: t.int({ required: true }),
        title: t.string({ required: true }),
        url: t.string(),
        submittedOn: t.field({ type: 'Date', required: true }),
      }),
    }),
    participation: builder.inputType('RecordPermParticipationInput', {
      fields: t => ({
        version: t.int(),
        school: t.id({ required: true }),
        project: t.field({ type: enumOf(builder, 'PermProject', PermProject), required: true }),
        year: t.int({ required: true }),
        note: t.string(),
      }),
    }),
  }
}
