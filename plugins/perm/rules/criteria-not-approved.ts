import { defineRule } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { measuredIndicator } from '../facts/criteria-sets.ts'

const measured = (isOfApprovedSet: boolean) => ({ indicator: { name: 'Доля школ', isOfApprovedSet } })

/** A value of an indicator that no approved set of criteria holds [ORD-R01]. */
export const criteriaNotApproved = defineRule({
  code: 'PERM_CRITERIA_NOT_APPROVED',
  ...plan,
  item: 'пункт 1.1',
  level: 'REFUSAL',
  sentence:
    'Показатель не входит в утверждённый набор критериев. Утвердите набор с этим показателем и повторите.',
  at: { 'indicator.record': { indicator: measuredIndicator } },
  check: ({ indicator: { name, isOfApprovedSet } }) => (isOfApprovedSet ? [] : [{ detail: `«${name}»` }]),
  cases: [{ on: '2021-09-01', breaks: measured(false), meets: measured(true) }],
})
