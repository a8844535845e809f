import { column, connection, list, reference, sameRow } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { IndicatorValuesArgs } from '../graphql/generated/contract.ts'
import { roadmaps } from '../roadmap/table.ts'
import { byPosition, newestFirst, ofIndicator, ofRoadmap } from './list.ts'
import { current, indicators, indicatorValues } from './table.ts'
export const IndicatorTarget: Resolvers<'indicator', 'IndicatorTarget'> = {
  kind: column('targetKind'),
  value: column('targetValue'),
  text: column('targetText'),
}

export const Indicator: Resolvers<'indicator', 'Indicator'> = {
  roadmap: reference(roadmaps, 'roadmapId'),
  target: sameRow,
  values: connection(
    (_, { withSuperseded }: IndicatorValuesArgs) => ({
      table: indicatorValues,
      where: withSuperseded ? [] : [current],
      order: newestFirst,
    }),
    ofIndicator,
  ),
}

export const Roadmap: Resolvers<'indicator', 'Roadmap'> = {
  indicators: list({ table: indicators, order: byPosition }, ofRoadmap),
}
