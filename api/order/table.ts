import {
  type ActReference,
  type Order,
  type OrderAcknowledgement,
  type OrderClause,
  type OrderClauseResponsible,
  Prisma,
} from '../../prisma/generated/client.ts'
import type { Row } from '../read.ts'
import { table } from '../table.ts'

export type OrderRow = Row<Order>
export type OrderClauseRow = Row<OrderClause>
export type OrderClauseResponsibleRow = Row<OrderClauseResponsible>
export type ActReferenceRow = Row<ActReference>
export type OrderAcknowledgementRow = Row<OrderAcknowledgement>

export const orders = table<OrderRow>('core', 'Order', Prisma.OrderScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
})
export const orderClauses = table<OrderClauseRow>('core', 'OrderClause', Prisma.OrderClauseScalarFieldEnum, {
  region: 'regionId',
  municipality: 'municipalityId',
})
export const clauseResponsibles = table<OrderClauseResponsibleRow>(
  'core',
  'OrderClauseResponsible',
  Prisma.OrderClauseResponsibleScalarFieldEnum,
)
export const actReferences = table<ActReferenceRow>(
  'core',
  'ActReference',
  Prisma.ActReferenceScalarFieldEnum,
)
export const acknowledgements = table<OrderAcknowledgementRow>(
  'core',
  'OrderAcknowledgement',
  Prisma.OrderAcknowledgementScalarFieldEnum,
)
