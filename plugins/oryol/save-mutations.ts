import {
  addArchive,
  archivable,
  type Builder,
  enumOf,
  idOf,
  optionalIdOf,
  payloadOf,
} from '../../api/plugin-api.ts'
import { OryolDeficitStageKind, OryolSubject } from '../../prisma/generated/client.ts'
import { act, permit } from './own.ts'
import { saveDeficitChain } from './save-chain.ts'
import { saveHelpProgram } from './save-program.ts'
import { saveRouteCounts } from './save-routes.ts'
import { deficitChains, helpPrograms, methodicalServices } from './table.ts'

/** What is planned: help programmes, work with deficits, counts of routes; and what is taken out of the lists. */
export function buildSaving(builder: Builder): void {
  const inputs = buildInputs(builder)
  builder.mutationFields(t => ({
    saveOryolHelpProgram: t.field({
      type: payloadOf(builder, 'SaveOryolHelpProgramPayload', helpPrograms),
      args: { input: t.arg({ type: inputs.program, required: true }) },
      resolve: (_, { input: { school, roadmap, interviewPlannedOn, ...input } }, context) =>
        saveHelpProgram(context, {
          ...input,
          schoolId: idOf('School', school),
          roadmapId: idOf('Roadmap', roadmap),
          interviewPlannedOn: interviewPlannedOn ?? null,
        }),
    }),
    saveOryolDeficitChain: t.field({
      type: payloadOf(builder, 'SaveOryolDeficitChainPayload', deficitChains),
      args: { input: t.arg({ type: inputs.chain, required: true }) },
      resolve: (_, { input: { school, stages, ...input } }, context) =>
        saveDeficitChain(context, {
          ...input,
          schoolId: idOf('School', school),
          stages: stages.map(({ kind, activity, plannedFrom, plannedTo }) => ({
            kind,
            activityId: optionalIdOf('Activity', activity) ?? null,
            plannedFrom: plannedFrom ?? null,
            plannedTo: plannedTo ?? null,
          })),
        }),
    }),
    saveOryolRouteCounts: t.field({
      type: payloadOf(builder, 'SaveOryolRouteCountsPayload', deficitChains),
      args: { input: t.arg({ type: inputs.routes, required: true }) },
      resolve: (_, { input: { chain, version, routes } }, context) =>
        saveRouteCounts(context, {
          chainId: idOf('OryolDeficitChain', chain),
          version,
          routes: routes.map(({ correctedCount, effectiveCount, ...route }) => ({
            ...route,
            correctedCount: correctedCount ?? null,
            effectiveCount: effectiveCount ?? null,
          })),
        }),
    }),
  }))
  addArchive(builder, 'archiveOryolRecord', { act, permit }, [
    archivable({ table: helpPrograms }),
    archivable({ table: methodicalServices }),
    archivable({ table: deficitChains }),
  ])
}

function buildInputs(builder: Builder) {
  const subject = enumOf(builder, 'OryolSubject', OryolSubject)
  const kind = enumOf(builder, 'OryolDeficitStageKind', OryolDeficitStageKind)
  const stage = builder.inputType('SaveOryolDeficitStageInput', {
    fields: t => ({
      kind: t.field({ type: kind, required: true }),
      activity: t.id(),
      plannedFrom: t.field({ type: 'Date' }),
      plannedTo: t.field({ type: 'Date' }),
    }),
  })
  const route = builder.inputType('SaveOryolRouteCountInput', {
    fields: t => ({
      subject: t.field({ type: subject, required: true }),
      grade: t.int({ required: true }),
      routeCount: t.int({ required: true }),
      correctedCount: t.int(),
      effectiveCount: t.int(),
    }),
  })
  return {
    program: builder.inputType('SaveOryolHelpProgramInput', {
      fields: t => ({
        school: t.id({ required: true }),
        roadmap: t.id({ required: true }),
        version: t.int({ required: true }),
        interviewPlannedOn: t.field({ type: 'Date' }),
        dueOn: t.field({ type: 'Date', required: true }),
        source: t.string({ required: true }),
      }),
    }),
    chain: builder.inputType('SaveOryolDeficitChainInput', {
      fields: t => ({
        school: t.id({ required: true }),
        schoolYear: t.string({ required: true }),
        version: t.int({ required: true }),
        subjects: t.field({ type: [subject], required: true }),
        grades: t.intList({ required: true }),
        source: t.string({ required: true }),
        stages: t.field({ type: [stage], required: true }),
      }),
    }),
    routes: builder.inputType('SaveOryolRouteCountsInput', {
      fields: t => ({
        chain: t.id({ required: true }),
        version: t.int({ required: true }),
        routes: t.field({ type: [route], required: true }),
      }),
    }),
  }
}
