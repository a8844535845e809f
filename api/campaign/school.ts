import { Prisma } from '../../prisma/generated/client.ts'
import { daysOf } from '../calendar/today.ts'
import { type AsOf, asOf } from '../data/as-of.ts'
import { byId, namedById } from '../data/loader.ts'
import { nestedPage } from '../data/page.ts'
import { ascending, key } from '../data/sort.ts'
import { type Builder, enumOf } from '../graphql/builder.ts'
import { connectionOf, pageArgs } from '../graphql/connection.ts'
import { globalId, optionalIdOf } from '../graphql/global-id.ts'
import { addNode } from '../graphql/node.ts'
import { schools } from '../school/table.ts'
import { CampaignSchoolState, loadStanding, schoolStateOn } from './state.ts'
import { type CampaignSchoolRow, campaignSchools, campaigns } from './table.ts'

declare module '../graphql/builder.ts' {
  interface ObjectTypes {
    CampaignSchool: AsOf<CampaignSchoolRow>
  }
}

const ofCampaign = Prisma.sql`${campaignSchools.column('campaignId')} = p.id`
const order = ascending('POSITION', key('position', 'int'))

/** CampaignSchool and `MonitoringCampaign.schools`. */
export function buildCampaignSchool(builder: Builder): void {
  const state = enumOf(builder, 'CampaignSchoolState', CampaignSchoolState)
  addNode(builder, campaignSchools)
  builder.objectType('CampaignSchool', {
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: row => globalId('CampaignSchool', row.id) }),
      version: t.exposeInt('version'),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (row, _, context) => namedById(context, schools, row.schoolId),
      }),
      campaign: t.field({
        type: 'MonitoringCampaign',
        nullable: true,
        resolve: (row, _, context) => byId(context, campaigns, row.campaignId),
      }),
      submittedOn: t.expose('submittedOn', { type: 'Date', nullable: true }),
      state: t.field({
        type: state,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (row, { on }, context) =>
          (await loadStanding(context, row.id, daysOf(context, on ?? row.asOf))).state,
      }),
      daysLate: t.int({
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (row, { on }, context) =>
          (await loadStanding(context, row.id, daysOf(context, on ?? row.asOf))).daysLate,
      }),
    }),
  })
  builder.objectField('MonitoringCampaign', 'schools', t =>
    t.field({
      type: connectionOf(builder, 'CampaignSchool'),
      args: {
        school: t.arg.id(),
        state: t.arg({ type: state }),
        on: t.arg({ type: 'Date' }),
        ...pageArgs(t.arg),
      },
      resolve: ({ id }, { school, state, on, ...args }, context) => {
        const schoolId = optionalIdOf('School', school)
        const where = [
          ...(schoolId ? [Prisma.sql`t.school_id = ${schoolId}::uuid`] : []),
          ...(state ? [Prisma.sql`${schoolStateOn(daysOf(context, on))} = ${state}`] : []),
        ]
        return asOf(nestedPage(context, id, ofCampaign, { table: campaignSchools, where, order }, args), on)
      },
    }),
  )
}
