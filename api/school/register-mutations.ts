import { LegalForm, SchoolKind } from '../../prisma/generated/client.ts'
import { archivedPayloadOf } from '../action/archived.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { archiveSchool } from './archive.ts'
import { registerSchool, updateSchool } from './register.ts'
import { schools } from './table.ts'

/** `registerSchool`, `updateSchool` and `archiveSchool`. */
export function buildRegisterMutations(builder: Builder): void {
  const legalForm = enumOf(builder, 'LegalForm', LegalForm)
  const kind = enumOf(builder, 'SchoolKind', SchoolKind)
  const register = builder.inputType('RegisterSchoolInput', {
    fields: t => ({
      key: t.string(),
      municipality: t.id({ required: true }),
      name: t.string({ required: true }),
      shortName: t.string({ required: true }),
      aliases: t.stringList(),
      legalForm: t.field({ type: legalForm }),
      kind: t.field({ type: kind, required: true }),
      locality: t.string(),
      isRural: t.boolean(),
      note: t.string(),
      externalIds: t.field({ type: ['SchoolExternalIdInput'] }),
    }),
  })
  const update = builder.inputType('UpdateSchoolInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      municipality: t.id(),
      name: t.string(),
      shortName: t.string(),
      aliases: t.stringList(),
      legalForm: t.field({ type: legalForm }),
      kind: t.field({ type: kind }),
      locality: t.string(),
      isRural: t.boolean(),
      note: t.string(),
      externalIds: t.field({ type: ['SchoolExternalIdInput'] }),
    }),
  })
  const archive = builder.inputType('ArchiveSchoolInput', {
    fields: t => ({
      school: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    registerSchool: t.field({
      type: payloadOf(builder, 'RegisterSchoolPayload', schools),
      args: { input: t.arg({ type: register, required: true }) },
      resolve: (_, { input: { municipality, ...input } }, context) =>
        registerSchool(context, { ...input, municipalityId: idOf('Municipality', municipality) }),
    }),
    updateSchool: t.field({
      type: payloadOf(builder, 'UpdateSchoolPayload', schools),
      args: { input: t.arg({ type: update, required: true }) },
      resolve: (_, { input: { school, municipality, ...input } }, context) =>
        updateSchool(context, {
          ...input,
          schoolId: idOf('School', school),
          municipalityId: optionalIdOf('Municipality', municipality),
        }),
    }),
    archiveSchool: t.field({
      type: archivedPayloadOf(builder, 'ArchiveSchoolPayload', schools),
      args: { input: t.arg({ type: archive, required: true }) },
      resolve: (_, { input: { school, ...input } }, context) =>
        archiveSchool(context, { ...input, id: idOf('School', school) }),
    }),
  }))
}
