import { type Gates, gate } from '../../api/plugin-api.ts'
import { approvalFacts, assignmentFacts, campaignFacts, closingFacts } from './gate-facts.ts'
import { memoMissing, roleWithoutAct, submissionMissing, tutorNeedsRegionalOrder } from './gate-rules.ts'
import { beforeApproval, highRiskUncovered, shareBelowTarget } from './rules.ts'

/** What actions in the Ivanovo region are held against. */
export const gates: Gates = {
  'curator.assign': gate({ facts: assignmentFacts, rules: [tutorNeedsRegionalOrder, roleWithoutAct] }),
  'campaign.close': gate({ facts: campaignFacts, rules: [submissionMissing] }),
  'roadmap.approve': gate({ facts: approvalFacts, rules: [beforeApproval] }),
  'roadmap.close': gate({ facts: closingFacts, rules: [memoMissing, highRiskUncovered, shareBelowTarget] }),
}
