import { page } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { Role } from '../viewer/type.ts'
import { keyWhere, newest, userWhere } from './list.ts'
import { keys, users } from './table.ts'

/** `Query.users` and `Query.keys`. */
export function buildUserQueries(builder: Builder): void {
  const userFilter = builder.inputType('UserFilter', {
    fields: t => ({ role: t.field({ type: enumOf(builder, 'Role', Role) }), blocked: t.boolean() }),
  })
  const keyFilter = builder.inputType('AccessKeyFilter', {
    fields: t => ({ user: t.id(), inForce: t.boolean() }),
  })
  builder.queryField('users', t =>
    t.field({
      type: connectionOf(builder, 'User'),
      args: { filter: t.arg({ type: userFilter }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(context, { table: users, where: userWhere(filter), order: newest }, args),
    }),
  )
  builder.queryField('keys', t =>
    t.field({
      type: connectionOf(builder, 'AccessKey'),
      args: { filter: t.arg({ type: keyFilter }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(context, { table: keys, where: keyWhere(filter, context.now), order: newest }, args),
    }),
  )
}
