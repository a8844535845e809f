import { archivedPayloadOf } from '../action/archived.ts'
import { payloadOf } from '../action/payload.ts'
import type { Builder } from '../graphql/builder.ts'
import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import { amendCampaign } from './amend.ts'
import { archiveCampaign } from './archive.ts'
import { closeCampaign } from './close.ts'
import { openCampaign } from './open.ts'
import { submitCampaign } from './submit.ts'
import { campaignSchools, campaigns } from './table.ts'

/** `openCampaign`, `amendCampaign`, `submitCampaign`, `closeCampaign`, `archiveCampaign`. */
export function buildCampaignMutations(builder: Builder): void {
  const open = builder.inputType('OpenCampaignInput', {
    fields: t => ({
      roadmap: t.id({ required: true }),
      orderClause: t.id({ required: true }),
      schools: t.idList({ required: true }),
      dueOn: t.field({ type: 'Date', required: true }),
      title: t.string({ required: true }),
      recipient: t.id(),
      memoAuthor: t.id(),
    }),
  })
  const submit = builder.inputType('SubmitCampaignInput', {
    fields: t => ({
      campaign: t.id({ required: true }),
      school: t.id({ required: true }),
      version: t.int({ required: true }),
    }),
  })
  const close = builder.inputType('CloseCampaignInput', {
    fields: t => ({
      campaign: t.id({ required: true }),
      version: t.int({ required: true }),
      memo: t.string({ required: true }),
    }),
  })
  const amend = builder.inputType('AmendCampaignInput', {
    fields: t => ({
      campaign: t.id({ required: true }),
      version: t.int({ required: true }),
      dueOn: t.field({ type: 'Date' }),
      title: t.string(),
      addSchools: t.idList(),
      removeSchools: t.idList(),
      reason: t.string({ required: true }),
    }),
  })
  const archive = builder.inputType('ArchiveCampaignInput', {
    fields: t => ({
      campaign: t.id({ required: true }),
      version: t.int({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields(t => ({
    archiveCampaign: t.field({
      type: archivedPayloadOf(builder, 'ArchiveCampaignPayload', campaigns),
      args: { input: t.arg({ type: archive, required: true }) },
      resolve: (_, { input: { campaign, ...input } }, context) =>
        archiveCampaign(context, { ...input, id: idOf('MonitoringCampaign', campaign) }),
    }),
    amendCampaign: t.field({
      type: payloadOf(builder, 'AmendCampaignPayload', campaigns),
      args: { input: t.arg({ type: amend, required: true }) },
      resolve: (_, { input }, context) =>
        amendCampaign(context, {
          campaignId: idOf('MonitoringCampaign', input.campaign),
          version: input.version,
          dueOn: input.dueOn ?? null,
          title: input.title ?? null,
          addedIds: (input.addSchools ?? []).map(id => idOf('School', id)),
          removedIds: (input.removeSchools ?? []).map(id => idOf('School', id)),
          reason: input.reason,
        }),
    }),
    openCampaign: t.field({
      type: payloadOf(builder, 'OpenCampaignPayload', campaigns),
      args: { input: t.arg({ type: open, required: true }) },
      resolve: (_, { input }, context) =>
        openCampaign(context, {
          roadmapId: idOf('Roadmap', input.roadmap),
          orderClauseId: idOf('OrderClause', input.orderClause),
          schoolIds: input.schools.map(id => idOf('School', id)),
          dueOn: input.dueOn,
          title: input.title,
          recipientId: optionalIdOf('Organization', input.recipient) ?? null,
          memoAuthorId: optionalIdOf('Person', input.memoAuthor) ?? null,
        }),
    }),
    submitCampaign: t.field({
      type: payloadOf(builder, 'SubmitCampaignPayload', campaignSchools),
      args: { input: t.arg({ type: submit, required: true }) },
      resolve: (_, { input: { campaign, school, version } }, context) =>
        submitCampaign(context, {
          campaignId: idOf('MonitoringCampaign', campaign),
          schoolId: idOf('School', school),
          version,
        }),
    }),
    closeCampaign: t.field({
      type: payloadOf(builder, 'CloseCampaignPayload', campaigns),
      args: { input: t.arg({ type: close, required: true }) },
      resolve: (_, { input: { campaign, ...input } }, context) =>
        closeCampaign(context, { ...input, campaignId: idOf('MonitoringCampaign', campaign) }),
    }),
  }))
}
