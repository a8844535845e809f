import { type Modality, Prisma } from '../../../prisma/generated/client.ts'
import { archive, note } from '../../action/record.ts'
import { restedOn } from '../../action/references.ts'
import type { Work } from '../../action/work.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { PartyIds } from '../../organization/party.ts'
import { storedTerm } from '../../term/stored.ts'
import {
  type ClauseToBe,
  partiesOf,
  replaceParties,
  requireParties,
  termOfClause,
  writeClauses,
} from '../parts.ts'
import { type OrderClauseRow, type OrderRow, orderClauses } from '../table.ts'

const mostClauses = 200

/** What changes of a clause; what is undefined stays, null empties. */
export interface ChangedClause {
  readonly clauseId: string
  readonly number?: string | undefined
  readonly text?: string | undefined
  readonly modality?: Modality | undefined
  /** The term in the order's words. */
  readonly term?: string | null | undefined
  readonly responsibles?: readonly PartyIds[] | undefined
  readonly note?: string | null | undefined
}

interface Amended {
  readonly changed: readonly ChangedClause[]
  readonly added: readonly ClauseToBe[]
  readonly removedIds: readonly string[]
}

/**
 * Changes and removes clauses of a locked order and adds new ones at its end; terms are read by the order's date as it is
 * now. A clause that anything rests on stays.
 */
export async function amendClauses(
  work: Work,
  order: OrderRow & { readonly isRedated: boolean },
  { changed, added, removedIds }: Amended,
  reason: string,
): Promise<void> {
  const stored = await work.read<OrderClauseRow>(sql`
    select ${orderClauses.columns} from ${orderClauses.name} t
    where t.order_id = ${order.id}::uuid and t.archived_at is null order by t.position for update`)
  const changes = new Map(changed.map(one => [one.clauseId, one]))
  if (changes.size < changed.length) throw apiError('BAD_INPUT', 'Пункт приказа назван дважды.')
  const named = [...changes.keys(), ...removedIds]
  if (named.some(id => !stored.some(one => one.id === id))) {
    throw apiError('NOT_FOUND', 'Такого пункта в этом приказе нет: прочтите приказ заново.')
  }
  if (removedIds.some(id => changes.has(id))) {
    throw apiError('BAD_INPUT', 'Пункт названо и изменить, и убрать: оставьте что-то одно.')
  }
  const removed = stored.filter(({ id }) => removedIds.includes(id))
  await requireUnused(work, removed)
  if (stored.length - removed.length + added.length > mostClauses) {
    throw apiError('BAD_INPUT', `Не больше ${mostClauses} пунктов в одном приказе.`)
  }
  for (const clause of removed) {
    const parts = { responsibles: await partiesOf(work, clause.id) }
    await archive(work, orderClauses, clause, reason, { parts })
  }
  for (const clause of stored.filter(one => !removed.includes(one))) {
    const change = changes.get(clause.id)
    // Another date of the order may give another reading of the same words.
    if (change || (order.isRedated && clause.term !== null)) {
      await amendClause(work, order, clause, change ?? { clauseId: clause.id }, reason)
    }
  }
  if (added.some(one => one.text.trim() === '')) throw apiError('BAD_INPUT', 'У пункта приказа нет текста.')
  const { regionId, municipalityId } = order
  // Places of removed clauses are not given again.
  const { _max } = await work.tx.orderClause.aggregate({
    where: { orderId: order.id },
    _max: { position: true },
  })
  const home = { id: order.id, date: order.date, place: { regionId, municipalityId } }
  await writeClauses(work, home, added, _max.position ?? 0)
}

/** BAD_INPUT where anything rests on a clause. Nothing new may: whoever names a clause waits for its lock. */
async function requireUnused(work: Work, removed: readonly OrderClauseRow[]): Promise<void> {
  const ids = removed.map(({ id }) => id)
  const rested = await restedOn(work, orderClauses, ids, ['order_clause_responsible'])
  const used = removed.filter(({ id }) => rested.has(id)).map(({ number }) => number)
  if (used.length === 0) return
  throw apiError(
    'BAD_INPUT',
    `На пункт ${used.join(', ')} опирается назначение, кампания или запись региона: убрать его нельзя, исправьте его текст.`,
  )
}

async function amendClause(
  work: Work,
  order: OrderRow,
  before: OrderClauseRow,
  change: ChangedClause,
  basis: string,
): Promise<void> {
  const words = before.term === null ? null : storedTerm(before.term).sourceText
  const term = termOfClause(change.term === undefined ? words : change.term, order.date)
  if (change.text?.trim() === '' || change.number?.trim() === '')
    throw apiError('BAD_INPUT', 'У пункта приказа нет номера или текста.')
  const { number, text, modality, note: remark, responsibles } = change
  const { id } = before
  await work.tx.orderClause.update({
    where: { id },
    data: {
      ...(number !== undefined && { number }),
      ...(text !== undefined && { text }),
      ...(modality !== undefined && { modality }),
      ...(remark !== undefined && { note: remark }),
      ...{ term: term.term ?? Prisma.DbNull, termKind: term.termKind },
      ...{ dueOn: term.dueOn === null ? null : new Date(term.dueOn), version: { increment: 1 } },
    },
  })
  const old = await partiesOf(work, id)
  if (responsibles) {
    await requireParties(work, responsibles)
    await replaceParties(work, id, responsibles)
  }
  const parts = { before: { responsibles: old }, after: { responsibles: responsibles ?? old } }
  await note(work, orderClauses, id, { before, basis, parts })
}
