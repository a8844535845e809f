import { action, type InputOf } from '../../action/action.ts'
import { requireText } from '../../action/input.ts'
import type { Work } from '../../action/work.ts'
import type { Values } from '../../action/write/locked-record.ts'
import { lockForReference, lockForUpdate } from '../../action/write/record.ts'
import { recordFindingChanges } from '../../finding/audit.ts'
import { recordFindings } from '../../finding/source-checks/store.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Contract } from '../../graphql/generated/contract.ts'
import { organizations, persons } from '../../organization/table.ts'
import { readAct, readBasis, replaceBasis, requireActs } from '../basis.ts'
import { requireNewNumber } from '../number.ts'
import { findingsOf } from '../register.ts'
import { type OrderRow, orders } from '../table.ts'
import { amendClauses } from './amend-clauses.ts'

type Input = InputOf<Contract, 'amendOrder'>

/** Amends a registered order with a reason; what stood before is kept by the audit log. */
export const amendOrder = action('amendOrder', async (work, input) => {
  const order = await lockForUpdate(work, orders, input.order, input.version)
  const reason = requireText(input.reason, 'Причина не указана: напишите, почему меняется приказ.')
  const head = readHead(input)
  requireChanges(head, input)
  await checkHead(work, head)
  const basis = input.basis?.map(readAct)
  await requireActs(work, basis ?? [])
  const { id } = order
  await requireNewNumber(work, numbered(order.row, head))
  const old = await readBasis(work, { orderId: id })
  if (basis) await replaceBasis(work, { orderId: id }, basis)
  const now = await readBasis(work, { orderId: id })
  await order.update(head, { basis: reason, parts: { before: { basis: old }, after: { basis: now } } })
  await amendClauses(work, { ...order.row, isRedated: head.date !== undefined }, input, reason)
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return { id, findings: await findingsOf(work, id) }
})

type Head = Values<OrderRow>

/** Null leaves a column that cannot be empty, and empties another. */
const readHead = ({ number, date, title, issuerName, issuer, controller, ...rest }: Input): Head => ({
  number,
  date: date ?? undefined,
  title: title ?? undefined,
  issuerName: issuerName ?? undefined,
  issuerId: issuer,
  controllerId: controller,
  purpose: rest.purpose,
  place: rest.place,
  note: rest.note,
})

/** The identity of the order after the change. */
const numbered = ({ id, regionId, municipalityId, ...row }: OrderRow, head: Head) => ({
  id,
  regionId,
  municipalityId,
  date: head.date ?? row.date,
  number: head.number === undefined ? row.number : head.number,
  issuerName: head.issuerName ?? row.issuerName,
})

function requireChanges(head: Head, { basis, changeClauses, addClauses, removeClauses }: Input): void {
  const isNamed = Object.values(head).some(value => value !== undefined)
  const clauses = [changeClauses, addClauses, removeClauses]
  if (isNamed || basis || clauses.some(list => list?.length)) return
  throw apiError('NOTHING_TO_CHANGE', 'Изменений нет: укажите хотя бы одно изменение приказа.')
}

async function checkHead(work: Work, head: Head): Promise<void> {
  const blank = (text: string | null | undefined) => text != null && text.trim() === ''
  if (blank(head.number)) throw apiError('VALUE_MISSING', 'Если у приказа нет номера, передайте null.')
  if (blank(head.title) || blank(head.issuerName)) {
    throw apiError('VALUE_MISSING', 'Заголовок приказа или издавший его орган не указаны: напишите их.')
  }
  if (head.issuerId) await lockForReference(work, organizations, head.issuerId)
  if (head.controllerId) await lockForReference(work, persons, head.controllerId)
}
