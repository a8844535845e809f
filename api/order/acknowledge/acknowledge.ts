import { randomUUIDv7 } from 'node:crypto'
import { action } from '../../action/action.ts'
import { authorize } from '../../action/authorize.ts'
import { lockForReference, lockRecord } from '../../action/write/record.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { today } from '../../calendar/today.ts'
import { sql } from '../../data/sql.ts'
import { insertRows } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { persons } from '../../organization/table.ts'
import { acknowledgements, orders } from '../table.ts'

/** Writes down that a person has read an order, and when; many may do so at once, so no version is required. */
export const acknowledgeOrder = action('acknowledgeOrder', async (work, input) => {
  const { acknowledgedOn } = input
  const order = await lockRecord(work, orders, input.order)
  const person = await lockForReference(work, persons, input.person)
  // A teacher reads the order of a municipality: the place is the reader's, not the order's.
  authorize(work, person)
  const { date } = order.row
  if (acknowledgedOn > today(work.context, person.regionId))
    throw apiError(
      'DATE_IN_FUTURE',
      'Дата ознакомления ещё не наступила: укажите сегодняшнюю или прошедшую.',
      'input.acknowledgedOn',
    )
  if (acknowledgedOn < date) {
    throw apiError(
      'DATES_REVERSED',
      `Приказ подписан ${printedDay(date)}: укажите дату ознакомления не раньше.`,
      'input.acknowledgedOn',
    )
  }
  const key = { orderId: order.id, personId: person.id }
  const [known] = await work.read(sql`
    select 1 from ${acknowledgements.name} where order_id = ${order.id} and person_id = ${person.id}`)
  if (known)
    throw apiError(
      'ALREADY_DONE',
      'Ознакомление этого должностного лица с приказом уже записано: записывать ещё раз не нужно.',
      'input.person',
    )
  await insertRows(work, acknowledgements, [{ id: randomUUIDv7(), ...key, acknowledgedOn }])
  const basis = `Ознакомление ${printedDay(acknowledgedOn)}: ${person.position}`
  await order.update({}, { basis, isInner: true })
  return order
})
