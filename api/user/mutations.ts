import { reference } from '../graphql/fields.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { blockUser, changeUserGrants, createUser, unblockUser } from './actions.ts'
import type { GrantToBe } from './grant.ts'
import { createKey, revokeKey } from './key.ts'
import { keys } from './table.ts'

interface AskedGrant extends Pick<GrantToBe, 'role' | 'validFrom' | 'validTo'> {
  readonly region?: string | null | undefined
  readonly municipality?: string | null | undefined
  readonly school?: string | null | undefined
  readonly curator?: string | null | undefined
}

const grantToBe = ({ region, municipality, school, curator, ...grant }: AskedGrant): GrantToBe => ({
  ...grant,
  regionId: optionalIdOf('Region', region),
  municipalityId: optionalIdOf('Municipality', municipality),
  schoolId: optionalIdOf('School', school),
  curatorId: optionalIdOf('Curator', curator),
})
export const CreateKeyPayload: Resolvers<'user', 'CreateKeyPayload'> = {
  record: reference(keys, 'id'),
}

export const Mutation: Resolvers<'user', 'Mutation'> = {
  createUser: (_, { input }, context) =>
    createUser(context, { ...input, grants: input.grants.map(grantToBe) }),
  changeUserGrants: (_, { input: { user, grants, ...input } }, context) =>
    changeUserGrants(context, { ...input, userId: idOf('User', user), grants: grants.map(grantToBe) }),
  blockUser: (_, { input: { user, ...input } }, context) =>
    blockUser(context, { ...input, userId: idOf('User', user) }),
  unblockUser: (_, { input: { user, ...input } }, context) =>
    unblockUser(context, { ...input, userId: idOf('User', user) }),
  createKey: (_, { input: { user, ...input } }, context) =>
    createKey(context, { ...input, userId: idOf('User', user) }),
  revokeKey: (_, { input: { key, ...input } }, context) =>
    revokeKey(context, { ...input, keyId: idOf('AccessKey', key) }),
}
