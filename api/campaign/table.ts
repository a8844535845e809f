import { type CampaignSchool, type MonitoringCampaign, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

export type MonitoringCampaignRow = Row<MonitoringCampaign>
export type CampaignSchoolRow = Row<CampaignSchool>

export const campaigns: Table<MonitoringCampaignRow> = {
  ...table<MonitoringCampaignRow>('core', 'MonitoringCampaign', Prisma.MonitoringCampaignScalarFieldEnum, {
    region: 'regionId',
    municipality: 'municipalityId',
  }),
  past: () => sql`t.status = 'CLOSED'`,
}

const ofSchools = table<CampaignSchoolRow>('core', 'CampaignSchool', Prisma.CampaignSchoolScalarFieldEnum, {
  school: 'schoolId',
})

/** Schools of campaigns: the school's authority sees them, and that of the campaign. */
export const campaignSchools: typeof ofSchools = {
  ...ofSchools,
  scope: {
    ...ofSchools.scope,
    municipality: sql`(select c.municipality_id from core.monitoring_campaign c
      where c.id = ${ofSchools.column('campaignId')})`,
  },
}
