import { type GraphQLSchema, isObjectType } from 'graphql'
import { isPersonal } from '../access/personal-data.ts'
import type { Builder } from '../graphql/builder.ts'
import { apiError } from '../graphql/errors/table.ts'
import { nodeTables } from '../graphql/node.ts'
import { readChanges } from './feed.ts'
import type { Sources } from './scope-transition.ts'
import { follow } from './subscribe.ts'

/** `Query.changes` and `Subscription.changes`. */
export function buildChangeQueries(builder: Builder): void {
  const sources = (schema: GraphQLSchema): Sources => ({
    tables: nodeTables(builder),
    isPersonal: type => isPersonal(schema.getType(type)),
  })
  builder.queryField('changes', t =>
    t.field({
      type: 'ChangePage',
      args: { after: t.arg.string(), types: t.arg.stringList(), first: t.arg.int() },
      resolve: (_, args, context, { schema }) => {
        refuseUnknown(schema, args.types)
        return readChanges(context, args, sources(schema))
      },
    }),
  )
  builder.subscriptionType({})
  builder.subscriptionField('changes', t =>
    t.field({
      type: 'Change',
      args: { after: t.arg.string(), types: t.arg.stringList() },
      subscribe: (_, { after, types }, context, { schema }) => {
        refuseUnknown(schema, types)
        return follow(context, { after, types }, sources(schema))
      },
      resolve: change => change,
    }),
  )
}

// A name with a slip in it would be silent for ever.
function refuseUnknown(schema: GraphQLSchema, types: readonly string[] | null | undefined): void {
  const unknown = types?.find(name => {
    const type = schema.getType(name)
    return !isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')
  })
  if (unknown === undefined) return
  throw apiError('BAD_INPUT', 'Такого типа записей нет: в types ожидаются имена вроде School или Roadmap.')
}
