import { archivedPayloadOf } from '../action/archived.ts'
import type { Builder } from '../graphql/builder.ts'
import { idOf } from '../graphql/global-id.ts'
import { archiveOrganization, archivePerson } from './archive.ts'
import { organizations, persons } from './table.ts'

/** `archiveOrganization` and `archivePerson`. */
export function buildArchiveMutations(builder: Builder): void {
  const ofOrganization = builder.inputType('ArchiveOrganizationInput', {
    fields: t => ({
      organization: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  const ofPerson = builder.inputType('ArchivePersonInput', {
    fields: t => ({
      person: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    archiveOrganization: t.field({
      type: archivedPayloadOf(builder, 'ArchiveOrganizationPayload', organizations),
      args: { input: t.arg({ type: ofOrganization, required: true }) },
      resolve: (_, { input: { organization, ...input } }, context) =>
        archiveOrganization(context, { ...input, id: idOf('Organization', organization) }),
    }),
    archivePerson: t.field({
      type: archivedPayloadOf(builder, 'ArchivePersonPayload', persons),
      args: { input: t.arg({ type: ofPerson, required: true }) },
      resolve: (_, { input: { person, ...input } }, context) =>
        archivePerson(context, { ...input, id: idOf('Person', person) }),
    }),
  }))
}
