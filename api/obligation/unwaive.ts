import { authorize } from '../action/authorize.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { requireInForce } from '../roadmap/status.ts'
import { roadmaps } from '../roadmap/table.ts'
import { obligations } from './table.ts'

export interface UnwaiveObligation {
  readonly obligationId: string
  readonly version: number
  /** Why a report is asked again, in the caller's words. */
  readonly reason: string
}

/** Undoes a waiver: the obligation stands as if it had never been waived; the audit log keeps both. */
export function unwaiveObligation(context: Context, input: UnwaiveObligation): Promise<Outcome> {
  return act(context, 'unwaiveObligation', input, async work => {
    const before = await lock(work, obligations, input.obligationId, input.version)
    authorize(work, before)
    const reason = input.reason.trim()
    if (reason === '') throw apiError('BAD_INPUT', 'Напишите, почему отчёт снова нужен.')
    if (!before.waivedOn) throw apiError('BAD_INPUT', 'Обязательство не снято: возвращать нечего.')
    const roadmap = await find(work, roadmaps, before.roadmapId)
    requireInForce(roadmap, 'Карта закрыта, заменена или отменена: её обязательства уже не вернуть.')
    await work.tx.obligation.update({
      where: { id: before.id },
      data: { waivedOn: null, waivedGround: null, version: { increment: 1 } },
    })
    await note(work, obligations, before.id, { before, basis: reason })
    return { id: before.id, findings: [] }
  })
}
