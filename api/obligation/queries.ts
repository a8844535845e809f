import { rootValue } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import type { QueryObligationCountsArgs, QueryObligationSeriesArgs } from '../graphql/generated/contract.ts'
import { countBy, wideTotal } from './counts/counts.ts'
import { seriesOf } from './counts/series.ts'
import { datedRootConnection } from './dated-fields.ts'
import { obligationList } from './list.ts'

export const Query: Resolvers<'obligation', 'Query'> = {
  obligations: datedRootConnection(obligationList, wideTotal),
  obligationCounts: rootValue((_, args: QueryObligationCountsArgs, context) => countBy(context, args)),
  obligationSeries: rootValue((_, args: QueryObligationSeriesArgs, context) => seriesOf(context, args)),
}
