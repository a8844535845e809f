import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lock, lockForReference, lockRecord } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import { requireOpen } from './campaign.ts'
import { placeOfSchool } from './required-schools.ts'
import { campaignSchools, campaigns } from './table.ts'

/**
 * Submits a school's report: its row in the campaign gets the region's today. Its reports so far are not checked here; the
 * completeness of the campaign shows them. The version is that of the school's row, so schools submit independently.
 */
export const submitCampaign = action('submitCampaign', async (work, input) => {
  // The campaign first, so that it cannot be closed while a school submits.
  const campaign = await lockRecord(work, campaigns, input.campaign)
  const school = await lockForReference(work, schools, input.school)
  const place = placeOfSchool(school)
  authorize(work, place)
  const [required] = await work.read<{ id: string }>(sql`
    select t.id from ${campaignSchools.name} t where t.archived_at is null
      and t.campaign_id = ${campaign.id}::uuid and t.school_id = ${school.id}::uuid`)
  if (!required) throw apiError('NOT_FOUND', 'Этой школы в кампании нет.')
  const row = await lock(work, campaignSchools, required.id, input.version)
  requireOpen(campaign.row)
  if (row.submittedOn) throw apiError('BAD_INPUT', `Школа уже сдала отчёт ${row.submittedOn}.`)
  const report = new LockedRecord(work, campaignSchools, row)
  await report.update({ submittedOn: today(work.context, school.regionId) }, { place })
  // The campaign gets a new version with each school, so only one who has seen the last of them closes it.
  await campaign.update({})
  return report
})
