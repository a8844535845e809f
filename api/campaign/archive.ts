import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import { lockAllForReference } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { campaignInUse } from '../finding/in-use.ts'
import { refuse } from '../finding/refuse.ts'
import { schools } from '../school/table.ts'
import { lockOpenCampaign, subjectOf } from './campaign.ts'
import { removeSchool } from './required-schools.ts'
import { type CampaignSchoolRow, campaignSchools } from './table.ts'

/** Archives a campaign that was opened by mistake; CAMPAIGN_IN_USE once a school has submitted. */
export const archiveCampaign = action('archiveCampaign', async (work, input) => {
  const campaign = await lockOpenCampaign(work, input.campaign, input.version)
  const reason = requireText(
    input.reason,
    'Причина не указана: напишите, почему удаляется кампания.',
    'input.reason',
  )
  const required = await work.read<CampaignSchoolRow>(sql`
    select ${campaignSchools.columns} from ${campaignSchools.name} t
    where t.campaign_id = ${campaign.id}::uuid and t.archived_at is null order by t.position for update`)
  const ids = required.map(({ schoolId }) => schoolId)
  const schoolOf = new Map((await lockAllForReference(work, schools, ids)).map(school => [school.id, school]))
  const submitted = required.filter(({ submittedOn }) => submittedOn !== null)
  const names = submitted.flatMap(({ schoolId }) => schoolOf.get(schoolId)?.shortName ?? [])
  refuse(work, subjectOf(campaign), campaignInUse(names))
  for (const row of required) {
    const school = schoolOf.get(row.schoolId)
    if (school) await removeSchool(work, school, row, reason)
  }
  await campaign.archive({ basis: reason })
  return campaign
})
