import { judge } from '../action/evaluate-rules.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { standingObligations, unreported } from '../obligation/active.ts'
import { changeObligations } from '../obligation/write.ts'
import { requireCell } from './draft/cell.ts'
import { changeRoadmap, lockRoadmap, placeOf } from './roadmap.ts'
import { requireInForce, requirePast } from './status.ts'

export interface CloseRoadmap {
  readonly roadmapId: string
  readonly version: number
  readonly closedOn: string
}

/** Closes a roadmap that is carried out, unless the region's rules refuse. */
export function closeRoadmap(context: Context, input: CloseRoadmap): Promise<Outcome> {
  return act(context, 'closeRoadmap', input, async work => {
    const before = await lockRoadmap(work, 'closeRoadmap', input.roadmapId, input.version)
    requireInForce(before, 'Закрыть можно только утверждённую карту, которая ещё исполняется.')
    requirePast(work, before.regionId, input.closedOn)
    if (before.approvedOn && input.closedOn < before.approvedOn) {
      throw apiError('BAD_INPUT', 'Карта не может быть закрыта раньше, чем утверждена: проверьте день.')
    }
    const owner = { ...placeOf(before), type: 'Roadmap', id: before.id, roadmapId: before.id }
    const findings = await judge(work, 'roadmap.close', { roadmap: before }, owner)
    await changeRoadmap(work, before, { status: 'CLOSED', closedOn: new Date(input.closedOn) }, null)
    return { id: before.id, findings }
  })
}

export interface CancelRoadmap {
  readonly roadmapId: string
  readonly version: number
  readonly reason: string
}

/** Cancels a draft or a roadmap in force; what nobody has reported on is waived with the reason. */
export function cancelRoadmap(context: Context, input: CancelRoadmap): Promise<Outcome> {
  return act(context, 'cancelRoadmap', input, async work => {
    const before = await lockRoadmap(work, 'cancelRoadmap', input.roadmapId, input.version)
    if (before.status !== 'DRAFT') {
      requireInForce(before, 'Отменить можно только проект или карту, которая ещё исполняется.')
    }
    const reason = requireCell(input.reason, 'Напишите, почему карта отменяется.')
    await changeRoadmap(work, before, { status: 'CANCELLED' }, reason)
    const waiver = { waivedOn: today(context, before.regionId), waivedGround: `Карта отменена: ${reason}` }
    const waiting = unreported(await standingObligations(work, before.id))
    await changeObligations(
      work,
      waiting.map(one => ({ before: one, change: waiver })),
      reason,
    )
    return { id: before.id, findings: [] }
  })
}
