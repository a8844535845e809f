import {
  activities,
  addNode,
  ascending,
  type Builder,
  byId,
  enumOf,
  globalId,
  key,
  orderClauses,
} from '../../api/plugin-api.ts'
import { IvanovoSessionSubject } from '../../prisma/generated/client.ts'
import { demands, pairs, type SessionDemandRow, type TermPairRow } from './table.ts'

export const demandList = { table: demands, order: ascending('ID') }
export const pairList = { table: pairs, order: ascending('POSITION', key('position', 'int')) }

/** What an order and its annex ask: of sessions, and of the same matter in two places. */
export function buildDemands(builder: Builder) {
  addNode(builder, demands)
  addNode(builder, pairs)
  return {
    sessionDemand: builder.objectRef<SessionDemandRow>('IvanovoSessionDemand').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoSessionDemand', row.id) }),
        version: t.exposeInt('version'),
        subject: t.expose('subject', {
          type: enumOf(builder, 'IvanovoSessionSubject', IvanovoSessionSubject),
        }),
        orderClause: t.field({
          type: 'OrderClause',
          nullable: true,
          resolve: (row, _, context) => byId(context, orderClauses, row.orderClauseId),
        }),
        activity: t.field({
          type: 'Activity',
          nullable: true,
          resolve: (row, _, context) => byId(context, activities, row.activityId),
        }),
      }),
    }),
    termPair: builder.objectRef<TermPairRow>('IvanovoTermPair').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoTermPair', row.id) }),
        version: t.exposeInt('version'),
        topic: t.exposeString('topic'),
        orderClause: t.field({
          type: 'OrderClause',
          nullable: true,
          resolve: (row, _, context) => byId(context, orderClauses, row.orderClauseId),
        }),
        activity: t.field({
          type: 'Activity',
          nullable: true,
          resolve: (row, _, context) => byId(context, activities, row.activityId),
        }),
      }),
    }),
  }
}
