import { type CampaignSchool, type MonitoringCampaign, Prisma } from '../../prisma/generated/client.ts'
import type { Row } from '../data/query.ts'
import { table } from '../data/table.ts'

export type MonitoringCampaignRow = Row<MonitoringCampaign>
export type CampaignSchoolRow = Row<CampaignSchool>

export const campaigns = table<MonitoringCampaignRow>(
  'core',
  'MonitoringCampaign',
  Prisma.MonitoringCampaignScalarFieldEnum,
  { region: 'regionId', municipality: 'municipalityId' },
)
export const campaignSchools = table<CampaignSchoolRow>(
  'core',
  'CampaignSchool',
  Prisma.CampaignSchoolScalarFieldEnum,
  { school: 'schoolId' },
)
