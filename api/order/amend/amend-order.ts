import { authorize } from '../../action/authorize.ts'
import { find, lock, note } from '../../action/record.ts'
import { act } from '../../action/run-action.ts'
import type { Outcome, Work } from '../../action/work.ts'
import { noteFindings } from '../../finding/audit.ts'
import { recordFindings } from '../../finding/source-checks/store.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { organizations, persons } from '../../organization/table.ts'
import { readBasis, replaceBasis, requireActs } from '../basis.ts'
import type { ActToBe } from '../input.ts'
import type { ClauseToBe } from '../parts.ts'
import { findingsOf } from '../register.ts'
import { orders } from '../table.ts'
import { amendClauses, type ChangedClause } from './clauses.ts'

/** What may change of an order's head; what is undefined stays, null empties. */
export interface AmendedHead {
  readonly number?: string | null | undefined
  readonly date?: string | undefined
  readonly issuerId?: string | null | undefined
  readonly issuerName?: string | undefined
  readonly title?: string | undefined
  readonly purpose?: string | null | undefined
  readonly place?: string | null | undefined
  readonly controllerId?: string | null | undefined
  readonly note?: string | null | undefined
}

export interface AmendOrder {
  readonly orderId: string
  readonly version: number
  readonly head: AmendedHead
  /** All cited acts anew; null where they stay. */
  readonly basis: readonly ActToBe[] | null
  readonly changed: readonly ChangedClause[]
  readonly added: readonly ClauseToBe[]
  readonly removedIds: readonly string[]
  readonly reason: string
}

/** Amends a registered order with a reason; what stood before is kept by the audit log. */
export function amendOrder(context: Context, input: AmendOrder): Promise<Outcome> {
  return act(context, 'amendOrder', input, async work => {
    const before = await lock(work, orders, input.orderId, input.version)
    authorize(work, { ...before, schoolId: null })
    const reason = input.reason.trim()
    if (reason === '') throw apiError('BAD_INPUT', 'Напишите, почему приказ меняется.')
    await check(work, input)
    const { id } = before
    const old = await readBasis(work, { orderId: id })
    const { date, ...head } = input.head
    await work.tx.order.update({
      where: { id },
      data: { ...given(head), ...(date && { date: new Date(date) }), version: { increment: 1 } },
    })
    if (input.basis) await replaceBasis(work, { orderId: id }, input.basis)
    const now = await readBasis(work, { orderId: id })
    const parts = { before: { basis: old }, after: { basis: now } }
    await note(work, orders, id, { before, basis: reason, parts })
    await amendClauses(
      work,
      { ...before, date: date ?? before.date, isRedated: date !== undefined },
      input,
      reason,
    )
    noteFindings(work, await recordFindings(work, { orderIds: [id] }))
    return { id, findings: await findingsOf(work, id) }
  })
}

/** What is named, without what is not. */
const given = <T extends object>(head: T) =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined> // the names are the type's own
  }

async function check(work: Work, { head, basis, changed, added, removedIds }: AmendOrder): Promise<void> {
  const changes = [...Object.keys(given(head)), ...changed, ...added, ...removedIds]
  if (changes.length === 0 && !basis) {
    throw apiError('BAD_INPUT', 'Назовите хотя бы одно изменение приказа.')
  }
  const blank = (text: string | null | undefined) => text != null && text.trim() === ''
  if (blank(head.number)) throw apiError('BAD_INPUT', 'Если у приказа нет номера, передайте null.')
  if (blank(head.title) || blank(head.issuerName)) {
    throw apiError('BAD_INPUT', 'Напишите, о чём приказ и кто его издал.')
  }
  if (head.issuerId) await find(work, organizations, head.issuerId)
  if (head.controllerId) await find(work, persons, head.controllerId)
  await requireActs(work, basis ?? [])
}
