import { action } from '../../action/action.ts'
import { requirePast, requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForReference, lockForUpdate } from '../../action/write/record.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { recordFindingChanges } from '../../finding/audit.ts'
import { recordFindings } from '../../finding/source-checks/store.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { followClauses, unwaiveDuties, waiveDuties } from '../duties/follow-clauses.ts'
import { findingsOf } from '../register.ts'
import { type OrderRow, orders } from '../table.ts'
import { requireNotVoid } from './state.ts'

/**
 * Records that an act has lost its force: its clauses ask for nothing any more. What is based on it, an assignment or a
 * roadmap, stays and is a finding.
 */
export const voidOrder = action('voidOrder', async (work, input) => {
  const order = await lockForUpdate(work, orders, input.order, input.version)
  const { id, row } = order
  const ground = requireText(
    input.ground,
    'Основание не указано: напишите, почему акт утратил силу.',
    'input.ground',
  )
  requireNotVoid(row)
  requireSince(work, row, { voidOn: input.voidOn })
  const act = input.act ? await requireOtherAct(work, row, input.act) : null
  const { voidOn } = input
  await order.update({ voidOn, voidById: act?.id ?? null, voidGround: ground }, { basis: ground })
  await waiveDuties(work, id, waiverOf(voidOn, ground), ground)
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return { id, findings: await findingsOf(work, id) }
})

/** Undoes `voidOrder`: the act was in force all the time, and its clauses ask again for what it had waived. */
export const reinstateOrder = action('reinstateOrder', async (work, input) => {
  const order = await lockForUpdate(work, orders, input.order, input.version)
  const { id } = order
  const reason = requireText(
    input.reason,
    'Причина не указана: напишите, почему акт действует.',
    'input.reason',
  )
  const { voidOn, voidGround } = order.row
  if (voidOn === null) throw apiError('STATE_FORBIDS', 'Акт действует: восстанавливать его не нужно.')
  const after = await order.update({ voidOn: null, voidById: null, voidGround: null }, { basis: reason })
  await unwaiveDuties(work, id, waiverOf(voidOn, voidGround ?? ''), reason)
  await followClauses(work, after, reason)
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return { id, findings: await findingsOf(work, id) }
})

const waiverOf = (waivedOn: string, ground: string) => ({
  waivedOn,
  waivedGround: `Акт утратил силу: ${ground}`,
})

/** BAD_INPUT if a change of an act has not come yet or is older than the act. */
export function requireSince(
  work: UnitOfWork,
  { regionId, date }: OrderRow,
  days: Readonly<Record<string, string>>,
): void {
  requirePast(work, regionId, days)
  for (const [field, day] of Object.entries(days))
    if (day < date)
      throw apiError(
        'DATES_REVERSED',
        `Акт издан ${printedDay(date)}: укажите дату не раньше.`,
        `input.${field}`,
      )
}

/** The act that changes another one, or ends it. */
export async function requireOtherAct(
  work: UnitOfWork,
  { id, regionId }: OrderRow,
  actId: string,
): Promise<OrderRow> {
  const act = await lockForReference(work, orders, actId)
  if (act.id === id)
    throw apiError(
      'CHOICE_INVALID',
      'Акт указан как изменение самого себя: укажите другой.',
      work.pathOf(actId),
    )
  if (act.regionId !== regionId)
    throw apiError(
      'OTHER_PLACE',
      'Акт относится к другому региону: укажите акт этого региона.',
      work.pathOf(actId),
    )
  return act
}
