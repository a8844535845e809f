import { action } from '../action/action.ts'
import { evaluateRules } from '../action/evaluate-rules.ts'
import { requireText } from '../action/input.ts'
import { today } from '../calendar/today.ts'
import { lockOpenCampaign, subjectOf } from './campaign.ts'

/** Closes a campaign with its analytical memo, unless the region's rules refuse. */
export const closeCampaign = action('closeCampaign', async (work, input) => {
  const campaign = await lockOpenCampaign(work, input.campaign, input.version)
  const memoText = requireText(
    input.memo,
    'Текст аналитической справки не указан: напишите его.',
    'input.memo',
  )
  const { id } = campaign
  const findings = await evaluateRules(work, 'campaign.close', { campaignId: id }, subjectOf(campaign))
  const day = today(work.context, campaign.row.regionId)
  await campaign.update({ status: 'CLOSED', closedOn: day, memoText, memoOn: day })
  return { id, findings }
})
