import { apiError, lockForUpdate, requirePast, requireText } from '../../../api/plugin-api.ts'
import { type CriteriaSetRow, criteriaSets } from '../table.ts'
import { action } from './action.ts'

/** Approves a set of criteria: from its day on, values of its indicators may be recorded. */
export const approvePermCriteriaSet = action(
  'approvePermCriteriaSet',
  async (work, { approvedOn, ...input }) => {
    const set = await lockForUpdate(work, criteriaSets, input.criteriaSet, input.version)
    const { regionId, validTo } = set.row
    requireDraft(set.row)
    requirePast(work, regionId, { approvedOn })
    if (validTo !== null && validTo < approvedOn) {
      throw apiError(
        'DATES_REVERSED',
        'Набор завершён раньше, чем утверждён: исправьте даты.',
        'input.validTo',
      )
    }
    const approvalAct = requireText(
      input.approvalAct,
      'Акт об утверждении набора не указан: укажите его.',
      'input.approvalAct',
    )
    await set.update({ approvedOn, approvalAct }, { basis: approvalAct })
    return set
  },
)

/** BAD_INPUT where a set is approved already: values rest on it. */
export function requireDraft({ approvedOn }: CriteriaSetRow): void {
  if (approvedOn !== null) {
    throw apiError('ALREADY_DONE', 'Набор уже утверждён: чтобы изменить критерии, запишите новый набор.')
  }
}
