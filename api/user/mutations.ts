import { payloadOf } from '../action/payload.ts'
import { byId } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { Role } from '../viewer/type.ts'
import { blockUser, changeUserGrants, createUser, unblockUser } from './actions.ts'
import type { GrantToBe } from './grant.ts'
import { createKey, type MadeKey, revokeKey } from './key.ts'
import { keys, users } from './table.ts'

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

/** `createUser`, `changeUserGrants`, `blockUser`, `unblockUser`, `createKey`, `revokeKey`. */
export function buildUserMutations(builder: Builder): void {
  const grant = builder.inputType('UserGrantInput', {
    fields: t => ({
      role: t.field({ type: enumOf(builder, 'Role', Role), required: true }),
      region: t.id(),
      municipality: t.id(),
      school: t.id(),
      curator: t.id(),
      validFrom: t.field({ type: 'Date' }),
      validTo: t.field({ type: 'Date' }),
    }),
  })
  const create = builder.inputType('CreateUserInput', {
    fields: t => ({
      title: t.string({ required: true }),
      subject: t.string(),
      personalData: t.boolean(),
      grants: t.field({ type: [grant], required: true }),
      reason: t.string(),
    }),
  })
  const change = builder.inputType('ChangeUserGrantsInput', {
    fields: t => ({
      user: t.id({ required: true }),
      version: t.int({ required: true }),
      grants: t.field({ type: [grant], required: true }),
      personalData: t.boolean(),
      reason: t.string(),
    }),
  })
  const block = builder.inputType('BlockUserInput', {
    fields: t => ({ user: t.id({ required: true }), version: t.int({ required: true }), reason: t.string() }),
  })
  const newKey = builder.inputType('CreateKeyInput', {
    fields: t => ({
      user: t.id({ required: true }),
      expiresOn: t.field({ type: 'Date' }),
      reason: t.string(),
    }),
  })
  const revoke = builder.inputType('RevokeKeyInput', {
    fields: t => ({ key: t.id({ required: true }), version: t.int({ required: true }), reason: t.string() }),
  })
  const madeKey = builder.objectRef<MadeKey>('CreateKeyPayload').implement({
    fields: t => ({
      record: t.field({
        type: 'AccessKey',
        nullable: true,
        resolve: ({ id }, _, context) => byId(context, keys, id),
      }),
      key: t.exposeString('key', { nullable: true }),
      findings: t.field({ type: ['Finding'], resolve: ({ findings }) => [...findings] }),
    }),
  })
  builder.mutationFields(t => ({
    createUser: t.field({
      type: payloadOf(builder, 'CreateUserPayload', users),
      args: { input: t.arg({ type: create, required: true }) },
      resolve: (_, { input }, context) =>
        createUser(context, { ...input, grants: input.grants.map(grantToBe) }),
    }),
    changeUserGrants: t.field({
      type: payloadOf(builder, 'ChangeUserGrantsPayload', users),
      args: { input: t.arg({ type: change, required: true }) },
      resolve: (_, { input: { user, grants, ...input } }, context) =>
        changeUserGrants(context, { ...input, userId: idOf('User', user), grants: grants.map(grantToBe) }),
    }),
    blockUser: t.field({
      type: payloadOf(builder, 'BlockUserPayload', users),
      args: { input: t.arg({ type: block, required: true }) },
      resolve: (_, { input: { user, ...input } }, context) =>
        blockUser(context, { ...input, userId: idOf('User', user) }),
    }),
    unblockUser: t.field({
      type: payloadOf(builder, 'UnblockUserPayload', users),
      args: { input: t.arg({ type: block, required: true }) },
      resolve: (_, { input: { user, ...input } }, context) =>
        unblockUser(context, { ...input, userId: idOf('User', user) }),
    }),
    createKey: t.field({
      type: madeKey,
      args: { input: t.arg({ type: newKey, required: true }) },
      resolve: (_, { input: { user, ...input } }, context) =>
        createKey(context, { ...input, userId: idOf('User', user) }),
    }),
    revokeKey: t.field({
      type: payloadOf(builder, 'RevokeKeyPayload', keys),
      args: { input: t.arg({ type: revoke, required: true }) },
      resolve: (_, { input: { key, ...input } }, context) =>
        revokeKey(context, { ...input, keyId: idOf('AccessKey', key) }),
    }),
  }))
}
