import { today } from '../calendar/today.ts'
import { list, reference, sharedVersion } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { parties } from '../organization/party.ts'
import { organizations, persons } from '../organization/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { pendingAcknowledgements } from './acknowledge/pending.ts'
import { acknowledgementList, annexList, basisList, clauseList, ofOrder, ofRoadmap } from './list.ts'
import { orders } from './table.ts'
import { orderStateOn } from './void/state.ts'

export const Order: Resolvers<'order', 'Order'> = {
  version: sharedVersion(),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  issuer: reference(organizations, 'issuerId', { archived: true }),
  controller: reference(persons, 'controllerId', { archived: true }),
  amendedBy: reference(orders, 'amendedById', { archived: true }),
  voidBy: reference(orders, 'voidById', { archived: true }),
  state: (order, { on }, context) => orderStateOn(order, on ?? today(context, order.regionId)),
  annexes: list(annexList, ofOrder),
  basis: list(basisList, ofOrder),
  clauses: list(clauseList, ofOrder),
  acknowledgements: list(acknowledgementList, ofOrder),
  acknowledgementsPending: async ({ id }, _, context, info) =>
    parties(context, await pendingAcknowledgements(context, id), info),
}

export const Roadmap: Resolvers<'order', 'Roadmap'> = {
  basis: list(basisList, ofRoadmap),
}
