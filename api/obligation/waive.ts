import { authorize } from '../action/authorize.ts'
import { lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from './table.ts'

export interface WaiveObligation {
  readonly obligationId: string
  readonly version: number
  /** Why nothing is asked any more, in the caller's words. */
  readonly ground: string
}

/** Waives an obligation from today on; what stood before today stays as it was. */
export function waiveObligation(context: Context, input: WaiveObligation): Promise<Outcome> {
  return act(context, 'waiveObligation', input, async work => {
    const before = await lock(work, obligations, input.obligationId, input.version)
    authorize(work, before)
    const ground = input.ground.trim()
    if (ground === '') throw apiError('BAD_INPUT', 'Напишите, на каком основании обязательство снимается.')
    if (before.waivedOn) throw apiError('BAD_INPUT', 'Обязательство уже снято.')
    const done = await work.tx.executionReport.count({
      where: { obligationId: before.id, review: 'ACCEPTED', withdrawnOn: null, archivedAt: null },
    })
    if (done > 0) throw apiError('BAD_INPUT', 'Отчёт по обязательству принят: снимать нечего.')
    await work.tx.obligation.update({
      where: { id: before.id },
      data: {
        waivedOn: new Date(today(context, before.regionId)),
        waivedGround: ground,
        version: { increment: 1 },
      },
    })
    await note(work, obligations, before.id, { before, basis: ground })
    return { id: before.id, findings: [] }
  })
}
