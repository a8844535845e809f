import { apiError, lockForUpdate, requireText } from '../../../api/plugin-api.ts'
import { criteriaSets } from '../table.ts'
import { action } from './action.ts'

/** Names the last day of an approved set: what is measured later needs another set. What is recorded stays. */
export const endPermCriteriaSet = action('endPermCriteriaSet', async (work, { validTo, ...input }) => {
  const set = await lockForUpdate(work, criteriaSets, input.criteriaSet, input.version)
  const { approvedOn } = set.row
  if (approvedOn === null) {
    throw apiError('STATE_FORBIDS', 'Набор ещё не утверждён: исправьте его или удалите.')
  }
  if (validTo < approvedOn) {
    throw apiError(
      'DATES_REVERSED',
      'Дата окончания раньше даты утверждения: укажите дату не раньше неё.',
      'input.validTo',
    )
  }
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему набор перестаёт действовать.',
    'input.reason',
  )
  await set.update({ validTo }, { basis })
  return set
})
