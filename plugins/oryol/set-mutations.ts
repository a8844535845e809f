import { type Builder, enumOf, idOf, optionalIdOf, payloadOf, roadmaps } from '../../api/plugin-api.ts'
import { OryolModality, OryolRequirementKind } from '../../prisma/generated/client.ts'
import { buildMethodicalService, methodicalServiceKind } from './methodical.ts'
import { setRequirements } from './set-requirements.ts'
import { setMethodicalService } from './set-service.ts'
import { methodicalServices } from './table.ts'

/** What documents say beyond a roadmap's table: the methodical service, and what is asked of schools. */
export function buildSetting(builder: Builder): void {
  // A payload knows the type of its record by name, so it must be there.
  buildMethodicalService(builder)
  const service = builder.inputType('SetOryolMethodicalServiceInput', {
    fields: t => ({
      municipality: t.id({ required: true }),
      version: t.int({ required: true }),
      kind: t.field({ type: methodicalServiceKind(builder), required: true }),
      source: t.string({ required: true }),
    }),
  })
  const requirement = builder.inputType('SetOryolRequirementInput', {
    fields: t => ({
      kind: t.field({
        type: enumOf(builder, 'OryolRequirementKind', OryolRequirementKind),
        required: true,
      }),
      dueOn: t.field({ type: 'Date' }),
      activity: t.id(),
      modality: t.field({ type: enumOf(builder, 'OryolModality', OryolModality) }),
      source: t.string({ required: true }),
    }),
  })
  const requirements = builder.inputType('SetOryolRequirementsInput', {
    fields: t => ({
      roadmap: t.id({ required: true }),
      version: t.int({ required: true }),
      requirements: t.field({ type: [requirement], required: true }),
    }),
  })
  builder.mutationFields(t => ({
    setOryolMethodicalService: t.field({
      type: payloadOf(builder, 'SetOryolMethodicalServicePayload', methodicalServices),
      args: { input: t.arg({ type: service, required: true }) },
      resolve: (_, { input: { municipality, ...input } }, context) =>
        setMethodicalService(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
    }),
    setOryolRequirements: t.field({
      type: payloadOf(builder, 'SetOryolRequirementsPayload', roadmaps),
      args: { input: t.arg({ type: requirements, required: true }) },
      resolve: (_, { input: { roadmap, version, requirements: rows } }, context) =>
        setRequirements(context, {
          roadmapId: idOf('Roadmap', roadmap),
          version,
          requirements: rows.map(({ kind, dueOn, activity, modality, source }) => ({
            ...{ kind, source, dueOn: dueOn ?? null, modality: modality ?? null },
            activityId: optionalIdOf('Activity', activity) ?? null,
          })),
        }),
    }),
  }))
}
