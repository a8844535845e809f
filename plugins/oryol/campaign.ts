import {
  type Builder,
  byId,
  type ObjectTypes,
  parties,
  partyOf,
  schools,
  today,
} from '../../api/plugin-api.ts'
import { ofRegion } from './region.ts'
import { type Submission, stateOf, submissionStates, submissionsOf } from './submission.ts'

/** A campaign as it stood on a day. */
interface Standing {
  readonly on: string
  readonly submissions: readonly Submission[]
}

/** `MonitoringCampaign.oryol`: completeness by school and the memo. */
export function buildCampaign(builder: Builder): void {
  const completeness = buildCompleteness(builder)
  const memo = buildMemo(builder)
  const campaign = builder.objectRef<ObjectTypes['MonitoringCampaign']>('OryolCampaign').implement({
    fields: t => ({
      completeness: t.field({
        type: completeness,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async ({ id, regionId }, args, context) => {
          const on = args.on ?? today(context, regionId)
          return { on, submissions: await submissionsOf(context, id, on) }
        },
      }),
      memo: t.field({
        type: memo,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (campaign, args, context) => {
          const on = args.on ?? today(context, campaign.regionId)
          return { campaign, on, submissions: await submissionsOf(context, campaign.id, on) }
        },
      }),
    }),
  })
  builder.objectField('MonitoringCampaign', 'oryol', t =>
    t.field({ type: campaign, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}

function buildCompleteness(builder: Builder) {
  const state = builder.enumType('OryolSubmissionState', { values: submissionStates })
  const submission = builder.objectRef<Submission & { readonly on: string }>('OryolSubmission').implement({
    fields: t => ({
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: ({ schoolId }, _, context) => byId(context, schools, schoolId),
      }),
      submittedOn: t.expose('submittedOn', { type: 'Date', nullable: true }),
      state: t.field({ type: state, resolve: one => stateOf(one, one.on) }),
      itemCount: t.exposeInt('itemCount'),
      reportedCount: t.exposeInt('reportedCount'),
      confirmedCount: t.exposeInt('confirmedCount'),
    }),
  })
  return builder.objectRef<Standing>('OryolCompleteness').implement({
    fields: t => ({
      schoolCount: t.int({ resolve: ({ submissions }) => submissions.length }),
      submittedCount: t.int({
        resolve: ({ submissions }) => submissions.filter(one => one.submittedOn !== null).length,
      }),
      lateCount: t.int({
        resolve: ({ on, submissions }) =>
          submissions.filter(one => ['LATE', 'MISSING'].includes(stateOf(one, on))).length,
      }),
      schools: t.field({
        type: [submission],
        resolve: ({ on, submissions }) => submissions.map(one => ({ ...one, on })),
      }),
    }),
  })
}

function buildMemo(builder: Builder) {
  type Memo = Standing & { readonly campaign: ObjectTypes['MonitoringCampaign'] }
  const isWritten = ({ campaign, on }: Memo) => campaign.memoOn !== null && campaign.memoOn <= on
  return builder.objectRef<Memo>('OryolMemo').implement({
    fields: t => ({
      author: t.field({
        type: partyOf(builder),
        nullable: true,
        resolve: async ({ campaign }, _, context) => {
          const ids = { personId: campaign.memoAuthorId, organizationId: null, schoolId: null }
          return (await parties(context, [ids]))[0] ?? null
        },
      }),
      readyFrom: t.field({
        type: 'Date',
        nullable: true,
        resolve: ({ submissions }) => {
          const days = submissions.map(one => one.submittedOn)
          return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
        },
      }),
      preparedOn: t.field({
        type: 'Date',
        nullable: true,
        resolve: memo => (isWritten(memo) ? memo.campaign.memoOn : null),
      }),
      text: t.string({
        nullable: true,
        resolve: memo => (isWritten(memo) ? memo.campaign.memoText : null),
      }),
    }),
  })
}
