import { IndicatorDirection, RollUp, TargetKind } from '../../prisma/generated/client.ts'
import { byId } from '../data/loader.ts'
import { nestedList, nestedPage } from '../data/page.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { roadmaps } from '../roadmap/table.ts'
import { byPosition, current, newestFirst, ofIndicator, ofRoadmap } from './list.ts'
import { type IndicatorRow, indicators, indicatorValues } from './table.ts'
import { buildIndicatorValue } from './value.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    Indicator: IndicatorRow
  }
}

/** Indicator with its target and values, and the indicators of a roadmap. */
export function buildIndicator(builder: Builder): void {
  addNode(builder, indicators)
  buildIndicatorValue(builder)
  const target = builder.objectRef<IndicatorRow>('IndicatorTarget').implement({
    fields: t => ({
      kind: t.expose('targetKind', { type: enumOf(builder, 'TargetKind', TargetKind) }),
      value: t.exposeFloat('targetValue', { nullable: true }),
      text: t.exposeString('targetText'),
      benchmark: t.exposeString('benchmark', { nullable: true }),
      dueYear: t.exposeInt('dueYear', { nullable: true }),
    }),
  })
  builder.objectType('Indicator', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: indicator => globalId('Indicator', indicator.id) }),
      version: t.exposeInt('version'),
      key: t.exposeString('key'),
      roadmap: t.field({
        type: 'Roadmap',
        nullable: true,
        resolve: (indicator, _, context) => byId(context, roadmaps, indicator.roadmapId),
      }),
      code: t.exposeString('code'),
      number: t.exposeString('number', { nullable: true }),
      name: t.exposeString('name'),
      unit: t.exposeString('unit', { nullable: true }),
      direction: t.expose('direction', {
        type: enumOf(builder, 'IndicatorDirection', IndicatorDirection),
      }),
      target: t.field({ type: target, resolve: indicator => indicator }),
      rollUp: t.expose('rollUp', { type: enumOf(builder, 'RollUp', RollUp) }),
      sourceItem: t.exposeString('sourceItem', { nullable: true }),
      values: t.field({
        type: connectionOf(builder, 'IndicatorValue'),
        args: { withSuperseded: t.arg.boolean(), ...pageArgs(t.arg) },
        resolve: (indicator, { withSuperseded, ...args }, context) =>
          nestedPage(
            context,
            indicator.id,
            ofIndicator,
            { table: indicatorValues, where: withSuperseded ? [] : [current], order: newestFirst },
            args,
          ),
      }),
    }),
  })
  builder.objectField('Roadmap', 'indicators', t =>
    t.field({
      type: ['Indicator'],
      resolve: async (roadmap, _, context) => [
        ...(await nestedList(context, roadmap.id, ofRoadmap, { table: indicators, order: byPosition })),
      ],
    }),
  )
}
