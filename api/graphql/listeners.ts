import type { Listeners } from '../action/events.ts'
import { followCampaigns } from '../obligation/fulfil/follow-campaigns.ts'
import { followRecords } from '../obligation/fulfil/follow-records.ts'
import { followPairs } from '../order/duties/follow-pairs.ts'
import { followBasis } from '../order/void/follow-basis.ts'
import { followRisks } from '../risk/follow-plugins.ts'
import { startExecution } from '../roadmap/lifecycle/start-execution.ts'

/** Which nouns react to what happens to others, inside the same transaction. */
export const listeners: Listeners = {
  'report.submitted': [startExecution],
  'action.performed': [followPairs, followRecords, followCampaigns, followBasis, followRisks],
}
