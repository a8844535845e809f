import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type PartnershipRow, partnerships } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Partnership: PartnershipRow
  }
}

export function buildPartnership(builder: Builder): void {
  addNode(builder, partnerships)
  builder.objectType('Partnership', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Partnership', row.id) }) }),
  })
}
