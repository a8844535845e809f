import { defineModule } from '../graphql/binding/module.ts'
import { ObligationStateCounts } from './counts/count.ts'
import { ObligationCount } from './counts/counts.ts'
import { ObligationSeriesPoint } from './counts/series.ts'
import { Activity, Order, OrderClause, Organization, Roadmap, School } from './fields.ts'
import { ObligationFulfilment } from './fulfil/type.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { obligations } from './table.ts'
import { Obligation } from './type.ts'

export const obligationModule = defineModule('obligation', {
  tables: [obligations],
  types: {
    Activity,
    Mutation,
    Obligation,
    ObligationCount,
    ObligationFulfilment,
    ObligationSeriesPoint,
    ObligationStateCounts,
    Order,
    OrderClause,
    Organization,
    Query,
    Roadmap,
    School,
  },
})
