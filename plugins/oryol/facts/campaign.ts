import { actionFact, sql } from '../../../api/plugin-api.ts'

/** A school that a campaign names, as its memo sums it up. */
export interface SummedUp {
  readonly name: string
  readonly submittedOn: string | null
}

/** What a campaign has gathered by the day of its memo, which is today where it has none yet. */
export const gathered = actionFact('campaign.close', async ({ read, on }, { campaignId }) => {
  const rows = await read<SummedUp & { readonly memoOn: string | null }>(sql`
    select c.memo_on as "memoOn", t.short_name as name, s.submitted_on as "submittedOn"
    from core.monitoring_campaign c
    join core.campaign_school s on s.campaign_id = c.id and s.archived_at is null
    join core.school t on t.id = s.school_id
    where c.id = ${campaignId}::uuid
    order by s.position`)
  const schools: readonly SummedUp[] = rows
  return { memoOn: rows[0]?.memoOn ?? on, schools }
})
