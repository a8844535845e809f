import type { Archiving } from '../action/archived.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, findAll, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { campaignInUse } from '../finding/in-use.ts'
import { refuse } from '../finding/refuse.ts'
import type { Context } from '../graphql/context.ts'
import { schools } from '../school/table.ts'
import { requireOpen } from './change.ts'
import { takeOut } from './required-schools.ts'
import { type CampaignSchoolRow, campaignSchools, campaigns } from './table.ts'

/** Takes a campaign that was opened by mistake out of the lists; CAMPAIGN_IN_USE once a school has handed in. */
export function archiveCampaign(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveCampaign', input, async work => {
    const before = await lock(work, campaigns, input.id, input.version)
    authorize(work, { ...before, schoolId: null })
    const reason = requireText(input.reason, 'Напишите, почему кампанию убирают.')
    requireOpen(before)
    const { id, regionId, municipalityId, roadmapId } = before
    const asked = await work.read<CampaignSchoolRow>(sql`
      select ${campaignSchools.columns} from ${campaignSchools.name} t
      where t.campaign_id = ${id}::uuid and t.archived_at is null order by t.position for update`)
    const named = await findAll(
      work,
      schools,
      asked.map(({ schoolId }) => schoolId),
    )
    const schoolOf = new Map(named.map(school => [school.id, school]))
    const submitted = asked.filter(({ submittedOn }) => submittedOn !== null)
    const owner = { regionId, municipalityId, schoolId: null, type: 'MonitoringCampaign', id, roadmapId }
    refuse(
      work,
      owner,
      campaignInUse(submitted.flatMap(({ schoolId }) => schoolOf.get(schoolId)?.shortName ?? [])),
    )
    for (const row of asked) {
      const school = schoolOf.get(row.schoolId)
      if (school) await takeOut(work, school, row, reason)
    }
    await archive(work, campaigns, before, reason)
    return { id, findings: [] }
  })
}
