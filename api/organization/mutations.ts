import { apiError } from '../graphql/errors/table.ts'
import { idOf, optionalIdOf, readId } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { registerOrganization, updateOrganization } from './actions.ts'
import { archiveOrganization, archivePerson } from './archive.ts'
import { addOrganizationMember, endOrganizationMember } from './membership.ts'
import { registerPerson, updatePerson } from './staff.ts'

function memberOf(globalId: string) {
  const read = readId(globalId)
  if (read?.type === 'School') return { type: 'School' as const, id: read.id }
  if (read?.type === 'Person') return { type: 'Person' as const, id: read.id }
  throw apiError(
    'BAD_INPUT',
    'В организации состоят школы и должности: возьмите идентификатор из поля id такой записи.',
  )
}

export const Mutation: Resolvers<'organization', 'Mutation'> = {
  registerOrganization: (_, { input: { region, municipality, sameAs, ...input } }, context) =>
    registerOrganization(context, {
      ...input,
      regionId: optionalIdOf('Region', region),
      municipalityId: optionalIdOf('Municipality', municipality),
      sameAsId: optionalIdOf('Organization', sameAs),
    }),
  updateOrganization: (_, { input: { organization, sameAs, ...input } }, context) =>
    updateOrganization(context, {
      ...input,
      organizationId: idOf('Organization', organization),
      sameAsId: sameAs == null ? sameAs : idOf('Organization', sameAs),
    }),
  registerPerson: (_, { input }, context) => {
    const { organization, school, municipality, region, ...rest } = input
    return registerPerson(context, {
      ...rest,
      organizationId: optionalIdOf('Organization', organization),
      schoolId: optionalIdOf('School', school),
      municipalityId: optionalIdOf('Municipality', municipality),
      regionId: optionalIdOf('Region', region),
    })
  },
  updatePerson: (_, { input: { person, ...input } }, context) =>
    updatePerson(context, { ...input, personId: idOf('Person', person) }),
  archiveOrganization: (_, { input: { organization, ...input } }, context) =>
    archiveOrganization(context, { ...input, id: idOf('Organization', organization) }),
  archivePerson: (_, { input: { person, ...input } }, context) =>
    archivePerson(context, { ...input, id: idOf('Person', person) }),
  addOrganizationMember: (_, { input: { organization, version, member, validFrom, validTo } }, context) =>
    addOrganizationMember(context, {
      ...{ organizationId: idOf('Organization', organization), version, member: memberOf(member) },
      ...{ validFrom: validFrom ?? null, validTo: validTo ?? null },
    }),
  endOrganizationMember: (_, { input: { organization, version, member, validTo, reason } }, context) =>
    endOrganizationMember(context, {
      ...{ organizationId: idOf('Organization', organization), version, member: memberOf(member) },
      ...{ validTo, reason: reason ?? null },
    }),
}
