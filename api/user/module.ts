import { defineModule } from '../graphql/binding/module.ts'
import { CreateKeyPayload, Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { keys, users } from './table.ts'
import { AccessKey, User, UserGrant } from './type.ts'

export const userModule = defineModule('user', {
  tables: [users, keys],
  types: { AccessKey, CreateKeyPayload, Mutation, Query, User, UserGrant },
})
