import { MunicipalityKind } from '../../prisma/generated/client.ts'
import { archivedPayloadOf } from '../action/archived.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { archiveMunicipality } from './archive.ts'
import { registerMunicipality, updateMunicipality } from './municipality.ts'
import { registerRegion, updateRegion } from './region.ts'
import { municipalities, regions } from './table.ts'

/** `registerRegion`, `updateRegion` and the mutations of municipalities. */
export function buildTerritoryMutations(builder: Builder): void {
  buildRegionMutations(builder)
  const kind = enumOf(builder, 'MunicipalityKind', MunicipalityKind)
  const register = builder.inputType('RegisterMunicipalityInput', {
    fields: t => ({
      key: t.string(),
      region: t.id({ required: true }),
      name: t.string({ required: true }),
      kind: t.field({ type: kind, required: true }),
      center: t.string(),
      oktmo: t.string(),
      settlementCount: t.int(),
      institutionCount: t.int(),
      preschoolCount: t.int(),
      schoolCount: t.int(),
      supplementaryCount: t.int(),
      urbanSchoolCount: t.int(),
      ruralSchoolCount: t.int(),
      note: t.string(),
    }),
  })
  const update = builder.inputType('UpdateMunicipalityInput', {
    fields: t => ({
      municipality: t.id({ required: true }),
      version: t.int({ required: true }),
      name: t.string(),
      kind: t.field({ type: kind }),
      center: t.string(),
      oktmo: t.string(),
      settlementCount: t.int(),
      institutionCount: t.int(),
      preschoolCount: t.int(),
      schoolCount: t.int(),
      supplementaryCount: t.int(),
      urbanSchoolCount: t.int(),
      ruralSchoolCount: t.int(),
      note: t.string(),
    }),
  })
  const archive = builder.inputType('ArchiveMunicipalityInput', {
    fields: t => ({
      municipality: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    registerMunicipality: t.field({
      type: payloadOf(builder, 'RegisterMunicipalityPayload', municipalities),
      args: { input: t.arg({ type: register, required: true }) },
      resolve: (_, { input: { region, ...input } }, context) =>
        registerMunicipality(context, { ...input, regionId: idOf('Region', region) }),
    }),
    updateMunicipality: t.field({
      type: payloadOf(builder, 'UpdateMunicipalityPayload', municipalities),
      args: { input: t.arg({ type: update, required: true }) },
      resolve: (_, { input: { municipality, ...input } }, context) =>
        updateMunicipality(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
    }),
    archiveMunicipality: t.field({
      type: archivedPayloadOf(builder, 'ArchiveMunicipalityPayload', municipalities),
      args: { input: t.arg({ type: archive, required: true }) },
      resolve: (_, { input: { municipality, ...input } }, context) =>
        archiveMunicipality(context, { ...input, id: idOf('Municipality', municipality) }),
    }),
  }))
}

function buildRegionMutations(builder: Builder): void {
  builder.objectField('Region', 'version', t => t.exposeInt('version'))
  builder.objectField('Municipality', 'version', t => t.exposeInt('version'))
  const register = builder.inputType('RegisterRegionInput', {
    fields: t => ({
      code: t.string({ required: true }),
      name: t.string({ required: true }),
      timeZone: t.string(),
    }),
  })
  const update = builder.inputType('UpdateRegionInput', {
    fields: t => ({
      region: t.id({ required: true }),
      version: t.int({ required: true }),
      name: t.string(),
      timeZone: t.string(),
    }),
  })
  builder.mutationFields(t => ({
    registerRegion: t.field({
      type: payloadOf(builder, 'RegisterRegionPayload', regions),
      args: { input: t.arg({ type: register, required: true }) },
      resolve: (_, { input }, context) => registerRegion(context, input),
    }),
    updateRegion: t.field({
      type: payloadOf(builder, 'UpdateRegionPayload', regions),
      args: { input: t.arg({ type: update, required: true }) },
      resolve: (_, { input: { region, ...input } }, context) =>
        updateRegion(context, { ...input, regionId: idOf('Region', region) }),
    }),
  }))
}
