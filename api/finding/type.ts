import type { GraphQLResolveInfo } from 'graphql'
import { reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { Context } from '../graphql/context.ts'
import { globalId } from '../graphql/global-id.ts'
import { orders } from '../order/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { catalogOf } from '../rule/catalog.ts'

/** A subject may be a record of any type, a plugin's too: `Query.node` knows them all and reads them by type. */
async function record(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<{ readonly id: string } | null> {
  const ask = info.schema.getQueryType()?.getFields().node?.resolve
  // A resolver's type forgets its answer; this one's is a record or null.
  return (await ask?.({}, { id }, context, info)) as { readonly id: string } | null
}
export const Finding: Resolvers<'finding', 'Finding'> = {
  subject: (finding, _, context, info) =>
    record(context, info, globalId(finding.subjectType, finding.subjectId)),
  roadmap: reference(roadmaps, 'roadmapId'),
  order: reference(orders, 'orderId'),
  rule: (finding, _, context) => catalogOf(context.plugins).get(finding.code) ?? null,
}
