import type { Verdict } from '../plugin/rule.ts'

/** What is said of an order that is to be archived, of each thing that rests on it. */
export const orderInUse = (
  resting: readonly { readonly detail: string }[],
): readonly Verdict<'ORDER_IN_USE'>[] => resting.map(({ detail }) => ({ code: 'ORDER_IN_USE', detail }))

/** What is said of a campaign that is to be archived, where schools have handed in. */
export const campaignInUse = (submitted: readonly string[]): readonly Verdict<'CAMPAIGN_IN_USE'>[] =>
  submitted.length === 0 ? [] : [{ code: 'CAMPAIGN_IN_USE', detail: `отчёт сдали – ${submitted.join(', ')}` }]
