import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { partyOf } from './party.ts'
import { type OrganizationRow, organizations, type PersonRow, persons } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Organization: OrganizationRow
    Person: PersonRow
  }
}

export function buildOrganization(builder: Builder): void {
  partyOf(builder)
  addNode(builder, organizations)
  builder.objectType('Organization', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Organization', row.id) }) }),
  })
  addNode(builder, persons)
  builder.objectType('Person', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Person', row.id) }) }),
  })
}
