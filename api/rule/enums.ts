import { type Builder, once } from '../graphql/builder.ts'
import type { Action } from '../plugin/rule.ts'

/** The moments of rules as the API names them: `roadmap.approve` is ROADMAP_APPROVE. */
const moments = {
  ROADMAP_APPROVE: { value: 'roadmap.approve' },
  ROADMAP_CLOSE: { value: 'roadmap.close' },
  ROADMAP_REVIEW: { value: 'roadmap.review' },
  REPORT_SUBMIT: { value: 'report.submit' },
  REPORT_ACCEPT: { value: 'report.accept' },
  CURATOR_ASSIGN: { value: 'curator.assign' },
  INDICATOR_RECORD: { value: 'indicator.record' },
  CAMPAIGN_OPEN: { value: 'campaign.open' },
  CAMPAIGN_CLOSE: { value: 'campaign.close' },
  MUTATION: { value: 'mutation' },
} as const satisfies Record<string, { readonly value: Action | 'mutation' }>

/** RuleMoment. */
export const momentOf = (builder: Builder) =>
  once(builder, 'enum RuleMoment', () => builder.enumType('RuleMoment', { values: moments }))
