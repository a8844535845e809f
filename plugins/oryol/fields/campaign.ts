import { type MonitoringCampaignRow, parties, reference, schools, today } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { ofRegion } from '../region.ts'
import { type Submission, stateOf, submissionsOf } from './submission.ts'

/** The state of a campaign on a day. */
export interface CampaignState {
  readonly on: string
  readonly submissions: readonly Submission[]
}

/** The memo of a campaign on a day. */
export interface Memo extends CampaignState {
  readonly campaign: MonitoringCampaignRow
}

const isWritten = ({ campaign, on }: Memo) => campaign.memoOn !== null && campaign.memoOn <= on

/** Completeness by school and the memo. */
export const OryolCampaign: Resolvers<'OryolCampaign'> = {
  completeness: async ({ id, regionId }, args, context) => {
    const on = args.on ?? today(context, regionId)
    return { on, submissions: await submissionsOf(context, id, on) }
  },
  memo: async (campaign, args, context) => {
    const on = args.on ?? today(context, campaign.regionId)
    return { campaign, on, submissions: await submissionsOf(context, campaign.id, on) }
  },
}

/** `MonitoringCampaign.oryol`. */
export const MonitoringCampaign: Resolvers<'MonitoringCampaign'> = {
  oryol: (row, _, context) => ofRegion(context, row),
}

/** What a named school has sent by a day. */
export const OryolSubmission: Resolvers<'OryolSubmission'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  state: one => stateOf(one, one.on),
}

/** How many of the named schools have submitted, and which. */
export const OryolCompleteness: Resolvers<'OryolCompleteness'> = {
  schoolCount: ({ submissions }) => submissions.length,
  submittedCount: ({ submissions }) => submissions.filter(one => one.submittedOn !== null).length,
  lateCount: ({ on, submissions }) =>
    submissions.filter(one => ['LATE', 'MISSING'].includes(stateOf(one, on))).length,
  schools: ({ on, submissions }) => submissions.map(one => ({ ...one, on })),
}

/** The analytical memo. */
export const OryolMemo: Resolvers<'OryolMemo'> = {
  author: async ({ campaign }, _, context) => {
    const ids = { personId: campaign.memoAuthorId, organizationId: null, schoolId: null }
    return (await parties(context, [ids]))[0] ?? null
  },
  readyFrom: ({ submissions }) => {
    const days = submissions.map(one => one.submittedOn)
    return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
  },
  preparedOn: memo => (isWritten(memo) ? memo.campaign.memoOn : null),
  text: memo => (isWritten(memo) ? memo.campaign.memoText : null),
}
