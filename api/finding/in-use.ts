import type { Verdict } from '../plugin/rule.ts'

/** One verdict for each record that still references an order to be archived. */
export const orderInUse = (
  blockers: readonly { readonly detail: string }[],
): readonly Verdict<'ORDER_IN_USE'>[] => blockers.map(({ detail }) => ({ code: 'ORDER_IN_USE', detail }))

/** The verdict on a campaign to be archived, if schools have submitted. */
export const campaignInUse = (submitted: readonly string[]): readonly Verdict<'CAMPAIGN_IN_USE'>[] =>
  submitted.length === 0
    ? []
    : [{ code: 'CAMPAIGN_IN_USE', detail: `сведения сдали – ${submitted.join(', ')}` }]
