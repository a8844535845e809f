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
  const reason = requireText(
    input.reason,
    'Причина не указана: напишите, почему меняется кампания.',
    'input.reason',
  )
  const dueOn = input.dueOn ?? undefined
  if (dueOn === undefined && input.title == null && !addSchools?.length && !removeSchools?.length) {
    throw apiError('NOTHING_TO_CHANGE', 'Изменений нет: укажите срок, название или школы.')
  }
  if (dueOn !== undefined && dueOn < today(work.context, campaign.row.regionId)) {
    throw apiError(
      'DATE_IN_PAST',
      'Новый срок сдачи сведений уже прошёл: укажите дату не раньше сегодняшней.',
      'input.dueOn',
    )
  }
  const title =
    input.title == null
      ? undefined
      : requireText(input.title, 'Название кампании не указано: напишите его.', 'input.title')
  await amendSchools(work, campaign.row, addSchools ?? [], removeSchools ?? [], reason)
  await campaign.update({ dueOn, title }, { basis: reason })
  if (dueOn !== undefined) await announceSchools(work, campaign.id)
  return campaign
})
