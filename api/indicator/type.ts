import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type IndicatorRow, type IndicatorValueRow, indicators, indicatorValues } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Indicator: IndicatorRow
    IndicatorValue: IndicatorValueRow
  }
}

export function buildIndicator(builder: Builder): void {
  addNode(builder, indicators)
  builder.objectType('Indicator', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Indicator', row.id) }) }),
  })
  addNode(builder, indicatorValues)
  builder.objectType('IndicatorValue', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('IndicatorValue', row.id) }) }),
  })
}
