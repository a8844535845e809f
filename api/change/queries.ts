import { type GraphQLSchema, isObjectType } from 'graphql'
import { isPersonal } from '../access/personal-data.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { tablesOf } from '../graphql/binding/schema-extensions.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readChanges } from './feed.ts'
import type { Sources } from './scope-transition.ts'
import { follow } from './subscribe.ts'

/** What the feed reads: every table of records, and whose rows hold personal data. */
const sources = (schema: GraphQLSchema): Sources => ({
  tables: [...tablesOf(schema).values()],
  isPersonal: type => isPersonal(schema.getType(type)),
})

// A name with a slip in it would be silent for ever.
function refuseUnknown(schema: GraphQLSchema, types: readonly string[] | null | undefined): void {
  const unknown = types?.find(name => {
    const type = schema.getType(name)
    return !isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')
  })
  if (unknown === undefined) return
  throw apiError(
    'FORMAT_INVALID',
    'Такого типа записей нет: передайте в types имена типов, например School или Roadmap.',
  )
}
export const Query: Resolvers<'change', 'Query'> = {
  changes: (_, args, context, { schema }) => {
    refuseUnknown(schema, args.types)
    return readChanges(context, args, sources(schema))
  },
}

export const Subscription: Resolvers<'change', 'Subscription'> = {
  changes: (_, { after, types }, context, { schema }) => {
    refuseUnknown(schema, types)
    return follow(context, { after, types }, sources(schema))
  },
}
