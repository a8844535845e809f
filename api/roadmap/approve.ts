import { judge } from '../action/evaluate-rules.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { monitoringFacts } from '../obligation/plan-facts.ts'
import { planWithin } from '../obligation/plan-limited.ts'
import { addObligations } from '../obligation/write.ts'
import { type OrderRow, orders } from '../order/table.ts'
import { findOne } from './parties.ts'
import { changeRoadmap, inspect, lockRoadmap, placeOf } from './roadmap.ts'
import { requirePast } from './status.ts'

export interface ApproveRoadmap {
  readonly roadmapId: string
  readonly version: number
  /** Null where a roadmap was approved without an order. */
  readonly orderId: string | null
  readonly approvedOn: string
}

/** Approves a draft, unless the region's rules refuse: its windows become obligations by the region's policy. */
export function approveRoadmap(context: Context, input: ApproveRoadmap): Promise<Outcome> {
  return act(context, 'approveRoadmap', input, async work => {
    const { orderId, approvedOn } = input
    const before = await lockRoadmap(work, 'approveRoadmap', input.roadmapId, input.version)
    if (before.status !== 'DRAFT') {
      throw apiError('BAD_INPUT', 'Утвердить можно только проект карты: эта карта уже не проект.')
    }
    requirePast(work, before.regionId, approvedOn)
    const order = await findOne(work, orders, orderId)
    if (order && order.regionId !== before.regionId) {
      throw apiError('BAD_INPUT', 'Приказ – из другого региона: назовите приказ, которым утверждена карта.')
    }
    const owner = { ...placeOf(before), type: 'Roadmap', id: before.id, roadmapId: before.id }
    const roadmap = { ...before, orderId, approvedOn }
    const findings = await judge(work, 'roadmap.approve', { roadmap, approvedOn }, owner)
    const basis = order && nameOf(order)
    const data = { status: 'APPROVED', orderId, approvedOn: new Date(approvedOn) } as const
    const after = await changeRoadmap(work, before, data, basis)
    const planned = await planWithin(await monitoringFacts(work, after), context.limits)
    const { id: roadmapId, regionId, municipalityId } = after
    await addObligations(work, { roadmapId, regionId, municipalityId }, planned, basis)
    await inspect(work, after.id)
    return { id: after.id, findings }
  })
}

const nameOf = ({ number, date }: OrderRow): string =>
  `Приказ ${number === null ? 'без номера' : `№ ${number}`} от ${date.split('-').reverse().join('.')}`
