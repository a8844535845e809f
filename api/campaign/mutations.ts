import { idOf, optionalIdOf } from '../graphql/global-id.ts'
import type { Resolvers } from '../graphql/module.ts'
import { amendCampaign } from './amend.ts'
import { archiveCampaign } from './archive.ts'
import { closeCampaign } from './close.ts'
import { openCampaign } from './open.ts'
import { submitCampaign } from './submit.ts'
export const Mutation: Resolvers<'campaign', 'Mutation'> = {
  archiveCampaign: (_, { input: { campaign, ...input } }, context) =>
    archiveCampaign(context, { ...input, id: idOf('MonitoringCampaign', campaign) }),
  amendCampaign: (_, { input }, context) =>
    amendCampaign(context, {
      campaignId: idOf('MonitoringCampaign', input.campaign),
      version: input.version,
      dueOn: input.dueOn ?? null,
      title: input.title ?? null,
      addedIds: (input.addSchools ?? []).map(id => idOf('School', id)),
      removedIds: (input.removeSchools ?? []).map(id => idOf('School', id)),
      reason: input.reason,
    }),
  openCampaign: (_, { input }, context) =>
    openCampaign(context, {
      roadmapId: idOf('Roadmap', input.roadmap),
      orderClauseId: idOf('OrderClause', input.orderClause),
      schoolIds: input.schools.map(id => idOf('School', id)),
      dueOn: input.dueOn,
      title: input.title,
      recipientId: optionalIdOf('Organization', input.recipient) ?? null,
      memoAuthorId: optionalIdOf('Person', input.memoAuthor) ?? null,
    }),
  submitCampaign: (_, { input: { campaign, school, version } }, context) =>
    submitCampaign(context, {
      campaignId: idOf('MonitoringCampaign', campaign),
      schoolId: idOf('School', school),
      version,
    }),
  closeCampaign: (_, { input: { campaign, ...input } }, context) =>
    closeCampaign(context, { ...input, campaignId: idOf('MonitoringCampaign', campaign) }),
}
