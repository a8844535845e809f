import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type ObligationRow, obligations } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Obligation: ObligationRow
  }
}

export function buildObligation(builder: Builder): void {
  addNode(builder, obligations)
  builder.objectType('Obligation', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Obligation', row.id) }) }),
  })
}
