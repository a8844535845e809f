import type { InputOf } from '../../action/action.ts'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { LockedRecord } from '../../action/write/locked-record.ts'
import { findReferenced } from '../../action/write/references.ts'
import { distinct, type Fault, requireFaultless } from '../../action/write/rows.ts'
import { sql } from '../../data/sql.ts'
import { saveLists } from '../../data/write/lists.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import type { ChangeOrderClauseInput, Contract } from '../../graphql/generated/contract.ts'
import { readParties, requireParties } from '../../organization/responsible.ts'
import { storedTerm } from '../../term/stored.ts'
import { noText, partiesOf, readTerm, writeClauses } from '../clauses.ts'
import { clauseResponsibles, type OrderClauseRow, type OrderRow, orderClauses } from '../table.ts'

const mostClauses = 200

const absent: Fault = {
  code: 'NOT_FOUND',
  message: 'Такого пункта в этом приказе нет: прочтите приказ заново.',
}

type Changes = Pick<InputOf<Contract, 'amendOrder'>, 'changeClauses' | 'addClauses' | 'removeClauses'>

/**
 * Changes and removes clauses of a locked order and adds new ones at its end; terms are read by the order's date as it is
 * now. A referenced clause cannot be removed.
 */
export async function amendClauses(
  work: UnitOfWork,
  order: OrderRow & { readonly isRedated: boolean },
  { changeClauses, addClauses, removeClauses }: Changes,
  reason: string,
): Promise<void> {
  const changed = changeClauses ?? []
  const added = addClauses ?? []
  const removedIds = removeClauses ?? []
  const stored = await work.read<OrderClauseRow>(sql`
    select ${orderClauses.columns} from ${orderClauses.name} t
    where t.order_id = ${order.id}::uuid and t.archived_at is null order by t.position for update`)
  const changes = new Map(changed.map(one => [one.clause, one]))
  const known = new Set(stored.map(({ id }) => id))
  const unknown = (id: string, field?: string): readonly Fault[] =>
    known.has(id) ? [] : [{ ...absent, ...(field && { field }) }]
  requireFaultless(
    'input.changeClauses',
    changed,
    distinct(({ clause }) => [clause]),
    ({ clause }) => unknown(clause, 'clause'),
  )
  requireFaultless('input.removeClauses', removedIds, id => unknown(id))
  requireFaultless('input.addClauses', added, ({ text }) =>
    text.trim() === '' ? [{ ...noText, field: 'text' }] : [],
  )
  if (removedIds.some(id => changes.has(id))) {
    throw apiError(
      'CHOICE_INVALID',
      'Пункт указан и среди изменяемых, и среди удаляемых: оставьте его в одном списке.',
      'input.removeClauses',
    )
  }
  const removed = stored.filter(({ id }) => removedIds.includes(id))
  await requireUnused(work, removed)
  if (stored.length - removed.length + added.length > mostClauses) {
    throw apiError(
      'LIMIT_EXCEEDED',
      `В приказе больше ${mostClauses} пунктов: сократите их число.`,
      'input.addClauses',
    )
  }
  for (const clause of removed) {
    const parts = { before: { responsibles: await partiesOf(work, clause.id) }, after: {} }
    await new LockedRecord(work, orderClauses, clause).archive({ basis: reason, parts })
  }
  for (const clause of stored.filter(one => !removed.includes(one))) {
    const change = changes.get(clause.id)
    // Another date of the order may give another reading of the same words.
    if (change || (order.isRedated && clause.term !== null)) {
      const path: InputPath = `input.changeClauses[${change ? changed.indexOf(change) : 0}]`
      await amendClause(work, order, clause, change ?? { clause: clause.id }, { path, basis: reason })
    }
  }
  // Positions of removed clauses are not given again.
  const [last] = await work.read<{ readonly position: number }>(sql`
    select max(position) as position from ${orderClauses.name} where order_id = ${order.id}`)
  await writeClauses(work, order, added, 'input.addClauses', last?.position ?? 0)
}

/** BAD_INPUT if a clause is referenced. A new reference must first wait for the lock of the clause. */
async function requireUnused(work: UnitOfWork, removed: readonly OrderClauseRow[]): Promise<void> {
  const ids = removed.map(({ id }) => id)
  const referenced = await findReferenced(work, orderClauses, ids, ['order_clause_responsible', 'obligation'])
  const used = removed.filter(({ id }) => referenced.has(id)).map(({ number }) => number)
  const answered = await work.read(sql`
    select from core.obligation t where t.order_clause_id = any(${ids}::uuid[]) and t.activity_id is null and t.archived_at is null and (
      t.waived_on is not null or exists (select from core.execution_report r where r.obligation_id = t.id)) limit 1`)
  if (answered.length > 0)
    throw apiError(
      'IN_USE',
      'По пункту есть отчёт или снятое обязательство, удалить его нельзя: исправьте его текст.',
      'input.removeClauses',
    )
  if (used.length === 0) return
  throw apiError(
    'IN_USE',
    `Пункт ${used.join(', ')} указан в назначении, кампании или записи региона, удалить его нельзя: исправьте его текст.`,
    'input.removeClauses',
  )
}

async function amendClause(
  work: UnitOfWork,
  order: OrderRow,
  before: OrderClauseRow,
  change: ChangeOrderClauseInput,
  { path, basis }: { readonly path: InputPath; readonly basis: string },
): Promise<void> {
  const { number, text, modality, note } = change
  const words = before.term === null ? null : storedTerm(before.term).sourceText
  const term = readTerm(work, change.term === undefined ? words : change.term, order.date)
  if (text?.trim() === '' || number?.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'У пункта приказа нет номера или текста: напишите их.',
      `${path}.${text?.trim() === '' ? 'text' : 'number'}`,
    )
  const { id } = before
  const old = await partiesOf(work, id)
  const responsibles = change.responsibles ? readParties(change.responsibles, `${path}.responsibles`) : old
  if (change.responsibles) {
    await requireParties(work, responsibles)
    await saveLists(
      work,
      clauseResponsibles,
      'orderClauseId',
      new Map([[id, responsibles]]),
      work.context.now,
    )
  }
  await new LockedRecord(work, orderClauses, before).update(
    {
      number: number ?? undefined,
      text: text ?? undefined,
      modality: modality ?? undefined,
      note,
      ...term,
    },
    { basis, parts: { before: { responsibles: old }, after: { responsibles } } },
  )
}
