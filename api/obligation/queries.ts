import type { Resolvers } from '../graphql/binding/module.ts'
import { countBy, wideTotal } from './counts/counts.ts'
import { seriesOf } from './counts/series.ts'
import { datedRootConnection } from './dated-fields.ts'
import { obligationList } from './list.ts'

export const Query: Resolvers<'obligation', 'Query'> = {
  obligations: datedRootConnection(obligationList, wideTotal),
  obligationCounts: (_, args, context) => countBy(context, args),
  obligationSeries: (_, args, context) => seriesOf(context, args),
}
