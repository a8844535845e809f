import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { apiError } from '../graphql/errors/table.ts'
import { idOf, readId } from '../graphql/global-id.ts'
import { addOrganizationMember, endOrganizationMember } from './membership.ts'
import { organizations } from './table.ts'

/** `addOrganizationMember` and `endOrganizationMember`. */
export function buildMemberMutations(builder: Builder): void {
  const add = builder.inputType('AddOrganizationMemberInput', {
    fields: t => ({
      organization: t.id({ required: true }),
      version: t.int({ required: true }),
      member: t.id({ required: true }),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
    }),
  })
  const end = builder.inputType('EndOrganizationMemberInput', {
    fields: t => ({
      organization: t.id({ required: true }),
      version: t.int({ required: true }),
      member: t.id({ required: true }),
      validTo: t.field({ type: 'Date', required: true }),
      reason: t.string(),
    }),
  })
  builder.mutationFields(t => ({
    addOrganizationMember: t.field({
      type: payloadOf(builder, 'AddOrganizationMemberPayload', organizations),
      args: { input: t.arg({ type: add, required: true }) },
      resolve: (_, { input: { organization, version, member, validFrom, validTo } }, context) =>
        addOrganizationMember(context, {
          ...{ organizationId: idOf('Organization', organization), version, member: memberOf(member) },
          ...{ validFrom: validFrom ?? null, validTo: validTo ?? null },
        }),
    }),
    endOrganizationMember: t.field({
      type: payloadOf(builder, 'EndOrganizationMemberPayload', organizations),
      args: { input: t.arg({ type: end, required: true }) },
      resolve: (_, { input: { organization, version, member, validTo, reason } }, context) =>
        endOrganizationMember(context, {
          ...{ organizationId: idOf('Organization', organization), version, member: memberOf(member) },
          ...{ validTo, reason: reason ?? null },
        }),
    }),
  }))
}

function memberOf(globalId: string) {
  const read = readId(globalId)
  if (read?.type === 'School') return { type: 'School' as const, id: read.id }
  if (read?.type === 'Person') return { type: 'Person' as const, id: read.id }
  throw apiError(
    'BAD_INPUT',
    'В организации состоят школы и должности: возьмите идентификатор из поля id такой записи.',
  )
}
