import { authorize } from '../action/authorize.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { recordCampaign, requireOpen } from './change.ts'
import { campaignSchools, campaigns } from './table.ts'

export interface SubmitCampaign {
  readonly campaignId: string
  readonly schoolId: string
  /** The version of the school's row in the campaign: schools hand in side by side and do not disturb one another. */
  readonly version: number
}

/**
 * A school hands its report in: its row in the campaign gets the region's today. What it has reported on so far is not
 * asked here, the completeness of the campaign shows it.
 */
export function submitCampaign(context: Context, input: SubmitCampaign): Promise<Outcome> {
  return act(context, 'submitCampaign', input, async work => {
    // The campaign first: nobody can close it while a school is handing in.
    const campaign = await lock(work, campaigns, input.campaignId)
    const school = await find(work, schools, input.schoolId)
    authorize(work, { ...school, schoolId: school.id })
    const [asked] = await work.read<{ id: string }>(sql`
      select t.id from ${campaignSchools.name} t where t.archived_at is null
        and t.campaign_id = ${campaign.id}::uuid and t.school_id = ${input.schoolId}::uuid`)
    if (!asked) throw apiError('NOT_FOUND', 'Этой школы в кампании нет.')
    const before = await lock(work, campaignSchools, asked.id, input.version)
    requireOpen(campaign)
    if (before.submittedOn) throw apiError('BAD_INPUT', `Школа уже сдала отчёт ${before.submittedOn}.`)
    await work.tx.campaignSchool.update({
      where: { id: before.id },
      data: { submittedOn: new Date(today(context, school.regionId)), version: { increment: 1 } },
    })
    const { regionId, municipalityId } = school
    await note(work, campaignSchools, before.id, {
      before,
      place: { regionId, municipalityId, schoolId: school.id },
    })
    // The campaign moves with each school, so that it is closed only by one who has seen the last of them.
    await recordCampaign(work, campaign, {})
    return { id: before.id, findings: [] }
  })
}
