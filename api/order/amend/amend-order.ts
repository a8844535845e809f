import { action, type InputOf } from '../../action/action.ts'
import { requireText } from '../../action/input.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import type { Values } from '../../action/write/locked-record.ts'
import { lockForReference, lockForUpdate } from '../../action/write/record.ts'
import { recordFindingChanges } from '../../finding/audit.ts'
import { recordFindings } from '../../finding/source-checks/store.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { Contract } from '../../graphql/generated/contract.ts'
import { organizations, persons } from '../../organization/table.ts'
import { annexesOf, readAnnexes, replaceAnnexes } from '../annex/annexes.ts'
import { readAct, readBasis, replaceBasis, requireActs } from '../basis.ts'
import { followClauses } from '../duties/follow-clauses.ts'
import { requireNewNumber } from '../number.ts'
import { findingsOf } from '../register.ts'
import { readPosition } from '../signatory.ts'
import { type OrderRow, orders } from '../table.ts'
import { requireOtherAct, requireSince } from '../void/void-order.ts'
import { amendClauses } from './amend-clauses.ts'

type Input = InputOf<Contract, 'amendOrder'>

/** Amends a registered order with a reason; what stood before is kept by the audit log. */
export const amendOrder = action('amendOrder', async (work, input) => {
  const order = await lockForUpdate(work, orders, input.order, input.version)
  const reason = requireText(
    input.reason,
    'Причина не указана: напишите, почему меняется приказ.',
    'input.reason',
  )
  const head = readHead(input)
  requireChanges(head, input)
  await checkHead(work, head)
  const basis = input.basis?.map(readAct)
  await requireActs(work, basis ?? [])
  const { id } = order
  const annexes = input.annexes ? await readAnnexes(work, order.row, input.annexes) : null
  const amended = await readAmended(work, order.row, input)
  await requireNewNumber(work, numbered(order.row, head))
  const old = await readBasis(work, { orderId: id })
  if (basis) await replaceBasis(work, { orderId: id }, basis)
  const now = await readBasis(work, { orderId: id })
  const parts = {
    before: { basis: old, annexes: await annexesOf(work, id) },
    after: { basis: now, annexes: annexes ?? (await annexesOf(work, id)) },
  }
  if (annexes) await replaceAnnexes(work, id, annexes)
  await order.update({ ...head, ...amended }, { basis: reason, parts })
  await amendClauses(work, { ...order.row, isRedated: head.date !== undefined }, input, reason)
  await followClauses(work, order.row, reason)
  recordFindingChanges(work, await recordFindings(work, { orderIds: [id] }))
  return { id, findings: await findingsOf(work, id) }
})

type Head = Values<OrderRow>

/** Null leaves a column that cannot be empty, and empties another. */
const readHead = ({ number, date, title, issuerName, issuer, controller, ...rest }: Input): Head => ({
  number,
  kind: rest.kind ?? undefined,
  signatoryPosition: readPosition(rest.signatoryPosition),
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

function requireChanges(
  head: Head,
  { basis, annexes, amendedOn, amendedBy, changeClauses, addClauses, removeClauses }: Input,
): void {
  const isNamed = Object.values(head).some(value => value !== undefined)
  const clauses = [changeClauses, addClauses, removeClauses]
  if (isNamed || basis || annexes || amendedOn || amendedBy || clauses.some(list => list?.length)) return
  throw apiError('NOTHING_TO_CHANGE', 'Изменений нет: укажите хотя бы одно изменение приказа.')
}

async function checkHead(work: UnitOfWork, head: Head): Promise<void> {
  const blank = (text: string | null | undefined) => text != null && text.trim() === ''
  if (blank(head.number))
    throw apiError('VALUE_MISSING', 'Если у приказа нет номера, передайте null.', 'input.number')
  for (const field of ['title', 'issuerName'] as const)
    if (blank(head[field])) {
      throw apiError(
        'VALUE_MISSING',
        'Заголовок приказа или издавший его орган не указаны: напишите их.',
        `input.${field}`,
      )
    }
  if (head.issuerId) await lockForReference(work, organizations, head.issuerId)
  if (head.controllerId) await lockForReference(work, persons, head.controllerId)
}

/** By which act and from which day an order is amended; nothing where only a mistake of entry is corrected. */
async function readAmended(
  work: UnitOfWork,
  order: OrderRow,
  { amendedBy, amendedOn }: Input,
): Promise<Values<OrderRow>> {
  if (amendedBy == null && amendedOn == null) return {}
  const act = amendedBy == null ? null : await requireOtherAct(work, order, amendedBy)
  const day = amendedOn ?? act?.date ?? order.date
  requireSince(work, order, { amendedOn: day })
  return { amendedOn: day, amendedById: act?.id ?? null }
}
