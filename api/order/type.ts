import { list, reference, sharedVersion } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { organizations, persons } from '../organization/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { acknowledgementList, basisList, clauseList, ofOrder, ofRoadmap } from './list.ts'
export const Order: Resolvers<'order', 'Order'> = {
  version: sharedVersion(),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  issuer: reference(organizations, 'issuerId', { archived: true }),
  controller: reference(persons, 'controllerId', { archived: true }),
  basis: list(basisList, ofOrder),
  clauses: list(clauseList, ofOrder),
  acknowledgements: list(acknowledgementList, ofOrder),
}

export const Roadmap: Resolvers<'order', 'Roadmap'> = {
  basis: list(basisList, ofRoadmap),
}
