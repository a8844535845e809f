import type { GraphQLSchema } from 'graphql'
import { isPersonal } from '../access/personal-data.ts'
import { rootText } from '../compile/root-text.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import type { QueryChangesArgs } from '../graphql/generated/contract.ts'
import { readChanges } from './feed.ts'
import { feedText } from './feed-text.ts'
import type { Sources } from './scope-transition.ts'
import { follow } from './subscribe.ts'
import { refuseUnknown } from './type.ts'

/** What the feed reads: every table of records, and whose rows hold personal data. */
const sources = (schema: GraphQLSchema): Sources => ({
  tables: [...tablesOf(schema).values()],
  isPersonal: type => isPersonal(schema.getType(type)),
})

export const Query: Resolvers<'change', 'Query'> = {
  changes: rootText(feedText, (_, args: QueryChangesArgs, context, { schema }) => {
    refuseUnknown(schema, args.types)
    return readChanges(context, args, sources(schema))
  }),
}

export const Subscription: Resolvers<'change', 'Subscription'> = {
  changes: (_, { after, types }, context, { schema }) => {
    refuseUnknown(schema, types)
    return follow(context, { after, types }, sources(schema))
  },
}
