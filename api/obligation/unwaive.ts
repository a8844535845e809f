import { action } from '../action/action.ts'
import { lockForReference, lockForUpdate } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { requireInForce } from '../roadmap/lifecycle/status.ts'
import { roadmaps } from '../roadmap/table.ts'
import { obligations } from './table.ts'

/** Undoes a waiver: the obligation is as if it had never been waived; the audit log keeps both. */
export const unwaiveObligation = action('unwaiveObligation', async (work, input) => {
  const obligation = await lockForUpdate(work, obligations, input.obligation, input.version)
  const basis = input.reason.trim()
  if (basis === '')
    throw apiError('BAD_INPUT', 'Причина не указана: напишите, почему обязательство возобновляется.')
  if (!obligation.row.waivedOn)
    throw apiError(
      'BAD_INPUT',
      'Обязательство не снято, возобновлять его не нужно: укажите снятое обязательство.',
    )
  const roadmap = await lockForReference(work, roadmaps, obligation.row.roadmapId)
  requireInForce(
    roadmap,
    'Дорожная карта закрыта, заменена или отменена, возобновить обязательство нельзя: добавьте мероприятие в действующую.',
  )
  await obligation.update({ waivedOn: null, waivedGround: null }, { basis })
  return obligation
})
