import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { type CuratorRow, curators } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    Curator: CuratorRow
  }
}

export function buildCurator(builder: Builder): void {
  addNode(builder, curators)
  builder.objectType('Curator', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('Curator', row.id) }) }),
  })
}
