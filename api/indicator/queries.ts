import { page } from '../data/page.ts'
import type { Builder } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { byCode, indicatorWhere } from './list.ts'
import { indicators } from './table.ts'

/** `Query.indicators` and its filter. */
export function buildIndicatorQueries(builder: Builder): void {
  builder.inputType('IndicatorFilter', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      roadmap: t.id(),
      code: t.string(),
      text: t.string(),
    }),
  })
  builder.queryField('indicators', t =>
    t.field({
      type: connectionOf(builder, 'Indicator'),
      args: { filter: t.arg({ type: 'IndicatorFilter' }), ...pageArgs(t.arg) },
      resolve: (_, { filter, ...args }, context) =>
        page(context, { table: indicators, where: indicatorWhere(context, filter), order: byCode }, args),
    }),
  )
}
