import type { RuleMoment } from '../graphql/generated/contract.ts'
import type { Action } from '../plugin/rule.ts'

type Moment = Action | 'mutation'

/** The moments of rules as the API names them: `roadmap.approve` is ROADMAP_APPROVE. */
const moments = {
  ROADMAP_APPROVE: 'roadmap.approve',
  ROADMAP_CLOSE: 'roadmap.close',
  ROADMAP_REVIEW: 'roadmap.review',
  REPORT_SUBMIT: 'report.submit',
  REPORT_ACCEPT: 'report.accept',
  CURATOR_ASSIGN: 'curator.assign',
  INDICATOR_RECORD: 'indicator.record',
  CAMPAIGN_OPEN: 'campaign.open',
  CAMPAIGN_CLOSE: 'campaign.close',
  MUTATION: 'mutation',
} as const satisfies Record<RuleMoment, Moment>

/** The moment that the API names so. */
export const momentOf = (name: RuleMoment): Moment => moments[name]

/** The name of a moment in the API. */
export const nameOf = (moment: Moment): RuleMoment =>
  // `moments` names every moment, and each once.
  Object.entries(moments).find(([, one]) => one === moment)?.[0] as RuleMoment
