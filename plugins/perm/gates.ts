import { type Gates, gate } from '../../api/plugin-api.ts'
import { approvalFacts, indicatorFacts } from './gate-facts.ts'
import { coverageEmpty, criteriaNotApproved, horizonExceeded } from './gate-rules.ts'

/** What actions in Пермский край are held against. */
export const gates: Gates = {
  'roadmap.approve': gate({ facts: approvalFacts, rules: [horizonExceeded, coverageEmpty] }),
  'indicator.record': gate({ facts: indicatorFacts, rules: [criteriaNotApproved] }),
}
