import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import { LockedRecord } from '../action/write/locked-record.ts'
import { lock, lockForReference, lockRecord } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { schools } from '../school/table.ts'
import {
  type LockedCampaign,
  requireOpen,
  returnRefusal,
  submitRefusal,
  withdrawRefusal,
} from './campaign.ts'
import { placeOfSchool } from './required-schools.ts'
import { type CampaignSchoolRow, campaignSchools, campaigns } from './table.ts'

/**
 * Submits a school's report: its row in the campaign gets the region's today. Its reports so far are not checked here; the
 * completeness of the campaign shows them.
 */
export const submitCampaign = action('submitCampaign', async (work, input) => {
  const { campaign, report, place } = await lockSubmission(work, input)
  requireAllowed(submitRefusal(report.row))
  const day = today(work.context, place.regionId)
  await report.update({ submittedOn: day, returnedOn: null, returnReason: null }, { place })
  // The campaign gets a new version with each school, so only one who has seen the last of them closes it.
  await campaign.update({}, { isInner: true })
  return report
})

/** Withdraws a school's report from an open campaign. */
export const withdrawCampaign = action('withdrawCampaign', async (work, input) => {
  const { campaign, report, place } = await lockSubmission(work, input)
  requireAllowed(withdrawRefusal(report.row))
  await report.update({ submittedOn: null }, { place })
  await campaign.update({}, { isInner: true })
  return report
})

/** Returns a school's report for rework, with a reason, while the campaign is open. */
export const returnCampaign = action('returnCampaign', async (work, input) => {
  const { campaign, report, place } = await lockSubmission(work, input)
  const returnReason = requireText(input.reason, 'Напишите, что в отчёте школы исправить.', 'input.reason')
  requireAllowed(returnRefusal(report.row))
  const returnedOn = today(work.context, place.regionId)
  await report.update({ submittedOn: null, returnedOn, returnReason }, { place, basis: returnReason })
  await campaign.update({}, { basis: returnReason, isInner: true })
  return report
})

/** A school's row in an open campaign, with the campaign and the place of the school. */
interface Submission {
  readonly campaign: LockedCampaign
  readonly report: LockedRecord<CampaignSchoolRow>
  readonly place: Place
}

/** Locks a school's row in an open campaign; the version is that of the row, so schools submit independently. */
async function lockSubmission(
  work: UnitOfWork,
  input: { readonly campaign: string; readonly school: string; readonly version: number },
): Promise<Submission> {
  // The campaign first, so that it cannot be closed while a school submits.
  const campaign = await lockRecord(work, campaigns, input.campaign)
  const school = await lockForReference(work, schools, input.school)
  const place = placeOfSchool(school)
  authorize(work, place)
  const [required] = await work.read<{ id: string }>(sql`
    select t.id from ${campaignSchools.name} t where t.archived_at is null
      and t.campaign_id = ${campaign.id}::uuid and t.school_id = ${school.id}::uuid`)
  if (!required)
    throw apiError('NOT_FOUND', 'Школа не участвует в кампании: укажите школу из списка кампании.')
  const row = await lock(work, campaignSchools, required.id, input.version)
  requireOpen(campaign.row)
  return { campaign, report: new LockedRecord(work, campaignSchools, row), place }
}
