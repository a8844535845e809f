import { authorize } from '../../action/authorize.ts'
import { find, lock, note } from '../../action/record.ts'
import { act } from '../../action/run-action.ts'
import type { Outcome } from '../../action/work.ts'
import { today } from '../../calendar/today.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { persons } from '../../organization/table.ts'
import { orders } from '../table.ts'

export interface AcknowledgeOrder {
  readonly orderId: string
  readonly personId: string
  readonly acknowledgedOn: string
}

/** Writes down that a person has read an order, and when; many may at once, so no version is asked. */
export function acknowledgeOrder(context: Context, input: AcknowledgeOrder): Promise<Outcome> {
  return act(context, 'acknowledgeOrder', input, async work => {
    const { acknowledgedOn } = input
    const before = await lock(work, orders, input.orderId)
    const person = await find(work, persons, input.personId)
    // A teacher reads the order of a municipality: the place is the reader's, not the order's.
    authorize(work, person)
    const key = { orderId: before.id, personId: person.id }
    if (acknowledgedOn > today(context, person.regionId))
      throw apiError('BAD_INPUT', 'День ознакомления ещё не наступил.')
    if (acknowledgedOn < before.date) {
      throw apiError('BAD_INPUT', `Приказ подписан ${before.date}: ознакомиться с ним раньше нельзя.`)
    }
    if ((await work.tx.orderAcknowledgement.count({ where: key })) > 0) {
      throw apiError('BAD_INPUT', 'Ознакомление этого человека с приказом уже записано.')
    }
    await work.tx.orderAcknowledgement.create({ data: { ...key, acknowledgedOn: new Date(acknowledgedOn) } })
    await work.tx.order.update({ where: { id: before.id }, data: { version: { increment: 1 } } })
    await note(work, orders, before.id, {
      before,
      basis: `Ознакомление ${acknowledgedOn}: ${person.position}`,
    })
    return { id: before.id, findings: [] }
  })
}
