import { action } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import { evaluateRules } from '../../action/evaluate-rules.ts'
import { requirePast } from '../../action/input.ts'
import { lockForReference } from '../../action/write/record.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { monitoringFacts } from '../../obligation/plan/facts.ts'
import { planWithin } from '../../obligation/plan/limited.ts'
import { addObligations } from '../../obligation/plan/write.ts'
import { type OrderRow, orders } from '../../order/table.ts'
import { requireNotVoid } from '../../order/void/state.ts'
import { inspect, lockRoadmap, subjectOf } from '../roadmap.ts'
import { approveRefusal } from './status.ts'

/** Approves a draft, unless the region's rules refuse: its windows become obligations by the region's policy. */
export const approveRoadmap = action('approveRoadmap', async (work, input) => {
  const { approvedOn } = input
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const { regionId, municipalityId, schoolId } = roadmap.row
  requireAllowed(approveRefusal(roadmap.row))
  requirePast(work, regionId, { approvedOn })
  const order = input.order ? await lockForReference(work, orders, input.order) : null
  if (order) requireNotVoid(order)
  if (order && order.regionId !== regionId) {
    throw apiError(
      'OTHER_PLACE',
      'Приказ относится к другому региону: укажите приказ об утверждении дорожной карты.',
      'input.order',
    )
  }
  const approval = { orderId: order?.id ?? null, approvedOn }
  const subject = { roadmap: { ...roadmap.row, ...approval }, approvedOn }
  const findings = await evaluateRules(work, 'roadmap.approve', subject, subjectOf(roadmap))
  const basis = order && nameOf(order)
  const approved = await roadmap.update({ ...approval, status: 'APPROVED' }, { basis })
  const planned = await planWithin(await monitoringFacts(work, approved), work.context.limits)
  const home = { roadmapId: roadmap.id, orderId: null, regionId, municipalityId, schoolId }
  await addObligations(work, home, planned, basis)
  await inspect(work, roadmap.id)
  return { id: roadmap.id, findings }
})

const nameOf = ({ number, date }: OrderRow): string =>
  `Приказ ${number === null ? 'без номера' : `№ ${number}`} от ${printedDay(date)}`
