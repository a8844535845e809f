import type { Builder } from '../builder.ts'
import { globalId } from '../id.ts'
import { addNode } from '../node.ts'
import { campaigns, type MonitoringCampaignRow } from './table.ts'

declare module '../builder.ts' {
  interface ObjectTypes {
    MonitoringCampaign: MonitoringCampaignRow
  }
}

export function buildCampaign(builder: Builder): void {
  addNode(builder, campaigns)
  builder.objectType('MonitoringCampaign', {
    interfaces: ['Node'],
    fields: t => ({ id: t.id({ resolve: row => globalId('MonitoringCampaign', row.id) }) }),
  })
}
