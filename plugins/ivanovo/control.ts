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
  termOf,
} from '../../api/plugin-api.ts'
import { IvanovoControlStage } from '../../prisma/generated/client.ts'
import type { TermPair } from './conflict.ts'
import { shareKindOf } from './municipality.ts'
import {
  type ControlPointRow,
  controlPoints,
  indicators,
  type ShareTargetRow,
  shareTargets,
} from './table.ts'

export const controlList = { table: controlPoints, order: ascending('OPENS', key('opens_on', 'date')) }
export const targetList = { table: shareTargets, order: ascending('DUE', key('due_on', 'date')) }

/** What is held against a roadmap: control points, the shares it promises, its terms against its order's. */
export function buildControl(builder: Builder) {
  const stage = enumOf(builder, 'IvanovoControlStage', IvanovoControlStage)
  addNode(builder, controlPoints)
  addNode(builder, shareTargets)
  return {
    controlPoint: builder.objectRef<ControlPointRow>('IvanovoControlPoint').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoControlPoint', row.id) }),
        version: t.exposeInt('version'),
        stage: t.expose('stage', { type: stage }),
        opensOn: t.expose('opensOn', { type: 'Date' }),
        dueOn: t.expose('dueOn', { type: 'Date' }),
        heldOn: t.expose('heldOn', { type: 'Date', nullable: true }),
        conclusion: t.exposeString('conclusion', { nullable: true }),
        activity: t.field({
          type: 'Activity',
          nullable: true,
          resolve: (point, _, context) => byId(context, activities, point.activityId),
        }),
      }),
    }),
    conflict: builder.objectRef<TermPair>('IvanovoTermConflict').implement({
      fields: t => ({
        topic: t.exposeString('topic'),
        orderClause: t.field({
          type: 'OrderClause',
          nullable: true,
          resolve: (pair, _, context) => byId(context, orderClauses, pair.orderClauseId),
        }),
        activity: t.field({
          type: 'Activity',
          nullable: true,
          resolve: (pair, _, context) => byId(context, activities, pair.activityId),
        }),
        orderTerm: t.expose('orderTerm', { type: termOf(builder) }),
        annexTerm: t.expose('annexTerm', { type: termOf(builder) }),
        prevailingTerm: t.field({ type: termOf(builder), resolve: pair => pair.orderTerm }),
      }),
    }),
    shareTarget: builder.objectRef<ShareTargetRow>('IvanovoShareTarget').implement({
      interfaces: ['Node'],
      fields: t => ({
        id: t.id({ resolve: row => globalId('IvanovoShareTarget', row.id) }),
        version: t.exposeInt('version'),
        kind: t.expose('kind', { type: shareKindOf(builder) }),
        target: t.exposeFloat('target'),
        dueOn: t.expose('dueOn', { type: 'Date' }),
        indicator: t.field({
          type: 'Indicator',
          nullable: true,
          resolve: (target, _, context) => byId(context, indicators, target.indicatorId),
        }),
      }),
    }),
  }
}
