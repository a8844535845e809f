import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query, Roadmap, School } from './queries.ts'
import { CampaignSchool } from './school.ts'
import { campaignSchools, campaigns } from './table.ts'
import { CampaignShare, MonitoringCampaign } from './type.ts'

export const campaignModule = defineModule('campaign', {
  tables: [campaigns, campaignSchools],
  types: { CampaignSchool, CampaignShare, MonitoringCampaign, Mutation, Query, Roadmap, School },
})
