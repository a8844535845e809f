import { authorize } from '../action/authorize.ts'
import { judge } from '../action/evaluate-rules.ts'
import { lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { recordCampaign, requireOpen } from './change.ts'
import { campaigns } from './table.ts'

export interface CloseCampaign {
  readonly campaignId: string
  readonly version: number
  /** The text of the analytical memo. */
  readonly memo: string
}

/** Closes a campaign with its analytical memo, unless the region's rules refuse. */
export function closeCampaign(context: Context, input: CloseCampaign): Promise<Outcome> {
  return act(context, 'closeCampaign', input, async work => {
    const before = await lock(work, campaigns, input.campaignId, input.version)
    authorize(work, { ...before, schoolId: null })
    requireOpen(before)
    const memo = input.memo.trim()
    if (memo === '') throw apiError('BAD_INPUT', 'Напишите текст аналитической справки.')
    const { id, regionId, municipalityId, roadmapId } = before
    const owner = { regionId, municipalityId, schoolId: null, type: 'MonitoringCampaign', id, roadmapId }
    const findings = await judge(work, 'campaign.close', { campaignId: id }, owner)
    const day = new Date(today(context, regionId))
    await recordCampaign(work, before, { status: 'CLOSED', closedOn: day, memoText: memo, memoOn: day })
    return { id, findings }
  })
}
