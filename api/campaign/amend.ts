import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import { today } from '../calendar/today.ts'
import { apiError } from '../graphql/errors/table.ts'
import { lockOpenCampaign } from './campaign.ts'
import { amendSchools, announceSchools } from './required-schools.ts'

/** Changes an open campaign with a reason: its last day, its title, the schools it asks. */
export const amendCampaign = action('amendCampaign', async (work, input) => {
  const { addSchools, removeSchools } = input
  const campaign = await lockOpenCampaign(work, input.campaign, input.version)
  const reason = requireText(input.reason, 'Напишите, почему кампания меняется.')
  const dueOn = input.dueOn ?? undefined
  if (dueOn === undefined && input.title == null && !addSchools?.length && !removeSchools?.length) {
    throw apiError('BAD_INPUT', 'Назовите хотя бы одно изменение: срок, название или школы.')
  }
  if (dueOn !== undefined && dueOn < today(work.context, campaign.row.regionId)) {
    throw apiError('BAD_INPUT', 'Новый срок сдачи отчёта уже прошёл: назовите другой день.')
  }
  const title = input.title == null ? undefined : requireText(input.title, 'Напишите название кампании.')
  await amendSchools(work, campaign.row, addSchools ?? [], removeSchools ?? [], reason)
  await campaign.update({ dueOn, title }, { basis: reason })
  if (dueOn !== undefined) await announceSchools(work, campaign.id)
  return campaign
})
