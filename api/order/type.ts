import { byId, namedById } from '../data/loader.ts'
import { nestedList } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { organizations, persons } from '../organization/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { acknowledgementOf } from './acknowledge/type.ts'
import { buildActReference } from './cited-act.ts'
import { buildOrderClause } from './clause.ts'
import { acknowledgementList, basisList, clauseList, ofOrder, ofRoadmap } from './list.ts'
import { type OrderRow, orders } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Order: OrderRow
  }
}

/** Order with its clauses, the acts it cites and who has read it. */
export function buildOrder(builder: Builder): void {
  buildActReference(builder)
  buildOrderClause(builder)
  addNode(builder, orders)
  builder.objectType('Order', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: order => globalId('Order', order.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      region: t.field({
        type: 'Region',
        nullable: true,
        resolve: (order, _, context) => byId(context, regions, order.regionId),
      }),
      municipality: t.field({
        type: 'Municipality',
        nullable: true,
        resolve: (order, _, context) => namedById(context, municipalities, order.municipalityId),
      }),
      number: t.exposeString('number', { nullable: true }),
      date: t.expose('date', { type: 'Date' }),
      issuer: t.field({
        type: 'Organization',
        nullable: true,
        resolve: (order, _, context) => namedById(context, organizations, order.issuerId),
      }),
      issuerName: t.exposeString('issuerName'),
      title: t.exposeString('title'),
      purpose: t.exposeString('purpose', { nullable: true }),
      place: t.exposeString('place', { nullable: true }),
      controller: t.field({
        type: 'Person',
        nullable: true,
        resolve: (order, _, context) => namedById(context, persons, order.controllerId),
      }),
      basis: t.field({
        type: ['ActReference'],
        resolve: async (order, _, context) => [...(await nestedList(context, order.id, ofOrder, basisList))],
      }),
      clauses: t.field({
        type: ['OrderClause'],
        resolve: async (order, _, context) => [...(await nestedList(context, order.id, ofOrder, clauseList))],
      }),
      acknowledgements: t.field({
        type: [acknowledgementOf(builder)],
        resolve: async (order, _, context) => [
          ...(await nestedList(context, order.id, ofOrder, acknowledgementList)),
        ],
      }),
      note: t.exposeString('note', { nullable: true }),
    }),
  })
  builder.inputType('OrderFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      number: t.string(),
      text: t.string(),
      dateFrom: t.field({ type: 'Date' }),
      dateTo: t.field({ type: 'Date' }),
    }),
  })
  builder.objectField('Roadmap', 'basis', t =>
    t.field({
      type: ['ActReference'],
      resolve: async (roadmap, _, context) => [
        ...(await nestedList(context, roadmap.id, ofRoadmap, basisList)),
      ],
    }),
  )
}
