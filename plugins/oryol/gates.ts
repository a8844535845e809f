import { type Gates, gate } from '../../api/plugin-api.ts'
import { campaignFacts, reportFacts, roadmapFacts } from './gate-facts.ts'
import {
  evidenceMissing,
  evidenceRequired,
  memoTooEarly,
  stageSkipped,
  successorMissing,
} from './gate-rules.ts'
import { submissionLate } from './rules.ts'

/** What actions in Орловская область are held against. */
export const gates: Gates = {
  'report.submit': gate({ facts: reportFacts, rules: [evidenceMissing, stageSkipped, submissionLate] }),
  'report.accept': gate({
    facts: async (_, { evidence }) => ({ evidenceCount: evidence.length }),
    rules: [evidenceRequired],
  }),
  'campaign.close': gate({ facts: campaignFacts, rules: [memoTooEarly] }),
  'roadmap.close': gate({ facts: roadmapFacts, rules: [successorMissing] }),
}
