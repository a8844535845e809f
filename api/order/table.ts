import {
  type ActReference,
  type Order,
  type OrderAcknowledgement,
  type OrderAnnex,
  type OrderClause,
  type OrderClauseResponsible,
  Prisma,
} from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { inScope } from '../data/scope.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'
import { persons } from '../organization/table.ts'

export type OrderRow = Row<Order>
export type OrderClauseRow = Row<OrderClause>
export type OrderClauseResponsibleRow = Row<OrderClauseResponsible>
export type OrderAnnexRow = Row<OrderAnnex>
export type ActReferenceRow = Row<ActReference>
export type OrderAcknowledgementRow = Row<OrderAcknowledgement>

/** Orders, as lists and loaders read them. */
export const orders: Table<OrderRow> = {
  ...table<OrderRow>('core', 'Order', Prisma.OrderScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
  }),
  past: () => sql`true`,
}

/** Clauses of orders, as lists and loaders read them. */
export const orderClauses: Table<OrderClauseRow> = {
  ...table<OrderClauseRow>('core', 'OrderClause', Prisma.OrderClauseScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
  }),
  past: () => sql`true`,
}

// These parts are read only through an order, a clause or a roadmap that the viewer sees, so they need no scope.
export const clauseResponsibles = table<OrderClauseResponsibleRow>(
  'core',
  'OrderClauseResponsible',
  Prisma.OrderClauseResponsibleScalarFieldEnum,
)
export const orderAnnexes = table<OrderAnnexRow>('core', 'OrderAnnex', Prisma.OrderAnnexScalarFieldEnum)
export const actReferences = table<ActReferenceRow>(
  'core',
  'ActReference',
  Prisma.ActReferenceScalarFieldEnum,
)
/** Who has read an order is shown to those who see that person's place. */
export const acknowledgements: Table<OrderAcknowledgementRow> = {
  ...table<OrderAcknowledgementRow>(
    'core',
    'OrderAcknowledgement',
    Prisma.OrderAcknowledgementScalarFieldEnum,
  ),
  only: ({ scope }) => sql`t.archived_at is null and t.person_id in (
    select t.id from ${persons.name} t where ${inScope(scope, persons)})`,
}
