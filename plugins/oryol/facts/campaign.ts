import { actionFact, aliases, campaignSchools, campaigns, schools, sql } from '../../../api/plugin-api.ts'
import { schoolsOfCampaigns } from './submissions.ts'

const { c, s, t } = aliases({ c: campaigns, s: campaignSchools, t: schools })

/** A school that a campaign names, as its memo sums it up. */
export interface SummedUp {
  readonly name: string
  readonly submittedOn: string | null
}

/** What a campaign has gathered by the day of its memo, which is today where it has none yet. */
export const gathered = actionFact('campaign.close', async ({ read, on }, { campaignId }) => {
  const rows = await read<SummedUp & { readonly memoOn: string | null }>(sql`
    select ${c.memoOn} as "memoOn", ${t.shortName} as name, ${s.submittedOn} as "submittedOn"
    from ${schoolsOfCampaigns}
    where ${c.id} = ${campaignId}::uuid
    order by ${s.position}`)
  const schools: readonly SummedUp[] = rows
  return { memoOn: rows[0]?.memoOn ?? on, schools }
})
