import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { blockUser, changeUserGrants, unblockUser } from './change.ts'
import { createUser } from './create.ts'
import { createKey, revokeKey } from './key.ts'
import { keys } from './table.ts'

export const CreateKeyPayload: Resolvers<'user', 'CreateKeyPayload'> = {
  record: reference(keys, 'id'),
}

export const Mutation: Resolvers<'user', 'Mutation'> = {
  createUser,
  changeUserGrants,
  blockUser,
  unblockUser,
  createKey,
  revokeKey,
}
