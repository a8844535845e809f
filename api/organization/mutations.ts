import { OrganizationKind } from '../../prisma/generated/client.ts'
import { payloadOf } from '../action/payload.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { registerOrganization, updateOrganization } from './actions.ts'
import { buildArchiveMutations } from './archiveforms.ts'
import { buildMemberMutations } from './memberforms.ts'
import { registerPerson, updatePerson } from './staff.ts'
import { organizations, persons } from './table.ts'

/** `registerOrganization`, `updateOrganization`, `registerPerson`, `updatePerson`. */
export function buildOrganizationMutations(builder: Builder): void {
  const kind = enumOf(builder, 'OrganizationKind', OrganizationKind)
  const register = builder.inputType('RegisterOrganizationInput', {
    fields: t => ({
      key: t.string(),
      region: t.id(),
      municipality: t.id(),
      kind: t.field({ type: kind, required: true }),
      name: t.string({ required: true }),
      sameAs: t.id(),
      note: t.string(),
    }),
  })
  const update = builder.inputType('UpdateOrganizationInput', {
    fields: t => ({
      organization: t.id({ required: true }),
      version: t.int({ required: true }),
      kind: t.field({ type: kind }),
      name: t.string(),
      sameAs: t.id(),
      note: t.string(),
    }),
  })
  const registerStaff = builder.inputType('RegisterPersonInput', {
    fields: t => ({
      key: t.string(),
      organization: t.id(),
      school: t.id(),
      municipality: t.id(),
      region: t.id(),
      position: t.string({ required: true }),
      isCollective: t.boolean(),
      isNamedInSource: t.boolean(),
      fullName: t.string(),
      email: t.string(),
      phone: t.string(),
      duties: t.stringList(),
      note: t.string(),
    }),
  })
  const updateStaff = builder.inputType('UpdatePersonInput', {
    fields: t => ({
      person: t.id({ required: true }),
      version: t.int({ required: true }),
      position: t.string(),
      isCollective: t.boolean(),
      isNamedInSource: t.boolean(),
      fullName: t.string(),
      email: t.string(),
      phone: t.string(),
      duties: t.stringList(),
      note: t.string(),
    }),
  })
  buildMemberMutations(builder)
  buildArchiveMutations(builder)
  builder.mutationFields(t => ({
    registerOrganization: t.field({
      type: payloadOf(builder, 'RegisterOrganizationPayload', organizations),
      args: { input: t.arg({ type: register, required: true }) },
      resolve: (_, { input: { region, municipality, sameAs, ...input } }, context) =>
        registerOrganization(context, {
          ...input,
          regionId: optionalIdOf('Region', region),
          municipalityId: optionalIdOf('Municipality', municipality),
          sameAsId: optionalIdOf('Organization', sameAs),
        }),
    }),
    updateOrganization: t.field({
      type: payloadOf(builder, 'UpdateOrganizationPayload', organizations),
      args: { input: t.arg({ type: update, required: true }) },
      resolve: (_, { input: { organization, sameAs, ...input } }, context) =>
        updateOrganization(context, {
          ...input,
          organizationId: idOf('Organization', organization),
          sameAsId: sameAs == null ? sameAs : idOf('Organization', sameAs),
        }),
    }),
    registerPerson: t.field({
      type: payloadOf(builder, 'RegisterPersonPayload', persons),
      args: { input: t.arg({ type: registerStaff, required: true }) },
      resolve: (_, { input }, context) => {
        const { organization, school, municipality, region, ...rest } = input
        return registerPerson(context, {
          ...rest,
          organizationId: optionalIdOf('Organization', organization),
          schoolId: optionalIdOf('School', school),
          municipalityId: optionalIdOf('Municipality', municipality),
          regionId: optionalIdOf('Region', region),
        })
      },
    }),
    updatePerson: t.field({
      type: payloadOf(builder, 'UpdatePersonPayload', persons),
      args: { input: t.arg({ type: updateStaff, required: true }) },
      resolve: (_, { input: { person, ...input } }, context) =>
        updatePerson(context, { ...input, personId: idOf('Person', person) }),
    }),
  }))
}
