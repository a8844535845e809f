import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { daysOf } from '../../calendar/today.ts'
import { type Sql, sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { OrderState } from '../../graphql/generated/contract.ts'
import type { OrderRow } from '../table.ts'

type Dated = Pick<OrderRow, 'voidOn' | 'amendedOn'>

/** Whether an act is in force on a day, and as it was issued or amended. */
export function orderStateOn({ voidOn, amendedOn }: Dated, day: string): OrderState {
  if (voidOn !== null && voidOn <= day) return 'VOID'
  return amendedOn !== null && amendedOn <= day ? 'AMENDED' : 'IN_FORCE'
}

/** The predicate that the order `t` is in a state today. */
export const orderStateIs = (context: Context, state: OrderState): Sql =>
  daysOf(context, null).each(
    day => sql`case when t.void_on <= ${day}::date then 'VOID' when t.amended_on <= ${day}::date then 'AMENDED'
      else 'IN_FORCE' end = ${state}`,
  )

/** BAD_INPUT if an act has lost its force: nothing new can rest on it. */
export function requireNotVoid({ voidOn }: Pick<OrderRow, 'voidOn'>): void {
  if (voidOn === null) return
  throw apiError(
    'STATE_FORBIDS',
    `Акт утратил силу ${printedDay(voidOn)}: укажите действующий акт или его пункт.`,
  )
}

/** The same for the act of a clause. */
export async function requireClauseNotVoid({ read }: UnitOfWork, orderId: string): Promise<void> {
  const [order] = await read<Pick<OrderRow, 'voidOn'>>(sql`
    select t.void_on as "voidOn" from core."order" t where t.id = ${orderId}::uuid for key share`)
  if (order) requireNotVoid(order)
}
