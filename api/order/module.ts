import { defineModule } from '../graphql/binding/module.ts'
import { OrderAcknowledgement } from './acknowledge/type.ts'
import { OrderAnnex } from './annex/type.ts'
import { ActReference } from './cited-act.ts'
import { OrderClause } from './clause.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { orderClauses, orders } from './table.ts'
import { Order, Roadmap } from './type.ts'

export const orderModule = defineModule('order', {
  tables: [orderClauses, orders],
  types: { ActReference, Mutation, Order, OrderAcknowledgement, OrderAnnex, OrderClause, Query, Roadmap },
})
