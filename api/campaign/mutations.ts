import type { Resolvers } from '../graphql/binding/module.ts'
import { amendCampaign } from './amend.ts'
import { archiveCampaign } from './archive.ts'
import { closeCampaign } from './close.ts'
import { openCampaign } from './open.ts'
import { returnCampaign, submitCampaign, withdrawCampaign } from './submit.ts'

export const Mutation: Resolvers<'campaign', 'Mutation'> = {
  archiveCampaign,
  amendCampaign,
  openCampaign,
  submitCampaign,
  withdrawCampaign,
  returnCampaign,
  closeCampaign,
}
