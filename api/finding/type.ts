import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type FindingRow, findings } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Finding: FindingRow
  }
}

export function buildFinding(builder: Builder): void {
  addNode(builder, findings)
  builder.objectType('Finding', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Finding', row.id) }) }),
  })
}
