import { asOf } from '../data/as-of.ts'
import { page } from '../data/page.ts'
import { codedConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { countBy, wideTotal } from './counts/counts.ts'
import { seriesOf } from './counts/series.ts'
import { obligationList } from './list.ts'
export const Query: Resolvers<'obligation', 'Query'> = {
  obligations: codedConnection(obligationList, async (_, args, context) => {
    const found = await asOf(page(context, obligationList(context, args), args), args.on)
    return { ...found, totalCount: wideTotal(context, args) ?? found.totalCount }
  }),
  obligationCounts: (_, args, context) => countBy(context, args),
  obligationSeries: (_, args, context) => seriesOf(context, args),
}
