import type { GraphQLResolveInfo } from 'graphql'
import { FindingLevel } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { orders } from '../order/table.ts'
import { roadmaps } from '../roadmap/table.ts'
import { catalogOf } from '../rule/catalog.ts'
import { buildFindingFields } from './fields.ts'
import { type FindingRow, findings } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Finding: FindingRow
  }
}

/** Finding, and the findings of roadmaps, orders, schools and activities. */
export function buildFinding(builder: Builder): void {
  addNode(builder, findings)
  builder.objectType('Finding', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: finding => globalId('Finding', finding.id) }),
      code: t.exposeString('code'),
      level: t.expose('level', { type: enumOf(builder, 'FindingLevel', FindingLevel) }),
      sentence: t.exposeString('sentence'),
      act: t.exposeString('act'),
      item: t.exposeString('item', { nullable: true }),
      subject: t.field({
        type: 'Node',
        nullable: true,
        resolve: (finding, _, context, info) =>
          record(context, info, globalId(finding.subjectType, finding.subjectId)),
      }),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (finding, _, context) => byId(context, roadmaps, finding.roadmapId),
      }),
      order: t.field({
        type: 'Order',
        nullable: true,
        resolve: (finding, _, context) => byId(context, orders, finding.orderId),
      }),
      rule: t.field({
        type: 'Rule',
        nullable: true,
        resolve: (finding, _, context) => catalogOf(context.plugins).get(finding.code) ?? null,
      }),
      foundAt: t.expose('foundAt', { type: 'DateTime' }),
    }),
  })
  builder.inputType('FindingFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      roadmap: t.id(),
      order: t.id(),
      code: t.string(),
      level: t.field({ type: enumOf(builder, 'FindingLevel', FindingLevel) }),
    }),
  })
  buildFindingFields(builder)
}

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
