import { type Gates, gate } from '../../api/plugin.ts'
import { approvalFacts, assignmentFacts, closingFacts } from './gate-facts.ts'
import { memoMissing, roleWithoutAct, tutorNeedsRegionalOrder } from './gate-rules.ts'
import { beforeApproval, highRiskUncovered, shareBelowTarget } from './rules.ts'

/** What actions in the Ivanovo region are held against. */
export const gates: Gates = {
  'curator.assign': gate({ facts: assignmentFacts, rules: [tutorNeedsRegionalOrder, roleWithoutAct] }),
  'roadmap.approve': gate({ facts: approvalFacts, rules: [beforeApproval] }),
  'roadmap.close': gate({ facts: closingFacts, rules: [memoMissing, highRiskUncovered, shareBelowTarget] }),
}
