import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { lockForReference, lockForUpdate } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { unwaiveRefusal } from '../report/allowed/refusals.ts'
import { roadmaps } from '../roadmap/table.ts'
import { obligations } from './table.ts'

/** Undoes a waiver: the obligation is as if it had never been waived; the audit log keeps both. */
export const unwaiveObligation = action('unwaiveObligation', async (work, input) => {
  const obligation = await lockForUpdate(work, obligations, input.obligation, input.version)
  const basis = input.reason.trim()
  if (basis === '')
    throw apiError(
      'VALUE_MISSING',
      'Причина не указана: напишите, почему обязательство возобновляется.',
      'input.reason',
    )
  const { roadmapId } = obligation.row
  const roadmap = roadmapId === null ? null : await lockForReference(work, roadmaps, roadmapId)
  requireAllowed(unwaiveRefusal(obligation.row, roadmap))
  await obligation.update({ waivedOn: null, waivedGround: null }, { basis })
  return obligation
})
