import type { MonitoringPolicy } from '../../../api/obligation/plan/plan.ts'
import { parseTerm } from '../../../api/term/parse.ts'
import { Prisma } from '../../generated/client.ts'
import type { SeedDocument } from '../document.ts'
import { periodOf } from '../period.ts'
import { date, insertAbsent, type Loading, type Lookup, lookup, newId, optional } from './loading.ts'
import { loadClauseObligations } from './obligation.ts'
import type { People } from './people.ts'
import type { Place } from './territory.ts'

type SeedOrder = SeedDocument['orders'][number]

export interface Orders {
  readonly order: Lookup
  readonly clause: Lookup
  readonly addedIds: readonly string[]
}

/** Orders with their clauses, the acts they cite and who has read them. Terms of clauses are read by the roadmap's period. */
export async function loadOrders(
  loading: Loading,
  place: Place,
  people: People,
  policy: MonitoringPolicy,
): Promise<Orders> {
  const { tx, document } = loading
  const rows = document.orders.map(row => ({ id: newId(), ...place, ...header(row, people) }))
  const { id: order, added } = await insertAbsent(loading, rows, {
    find: keys =>
      tx.order.findMany({
        where: { key: { in: keys } },
        select: { id: true, key: true },
        orderBy: { key: 'asc' },
      }),
    insert: data => tx.order.createMany({ data }),
  })
  const orders = document.orders.filter(row => added.has(row.key))
  const clause = await loadClauses(loading, place, orders, order, people, policy)
  await loading.write(
    orders.flatMap(row =>
      row.basis.map((act, index) => ({ orderId: order(row.key), ...actRow(act, index) })),
    ),
    data => tx.actReference.createMany({ data }),
  )
  await loading.write(
    orders.flatMap(row =>
      row.acknowledgements.map(one => ({
        orderId: order(row.key),
        personId: people.person(one.person),
        acknowledgedOn: date(one.acknowledgedOn),
      })),
    ),
    data => tx.orderAcknowledgement.createMany({ data }),
  )
  return { order, clause, addedIds: orders.map(row => order(row.key)) }
}

function header(row: SeedOrder, people: People) {
  const { key, number, issuerName, title, purpose, place, note } = row
  return {
    key,
    number,
    date: date(row.date),
    issuerId: optional(row.issuer, people.organization),
    issuerName,
    title,
    purpose,
    place,
    controllerId: optional(row.controller, people.person),
    note,
  }
}

async function loadClauses(
  loading: Loading,
  place: Place,
  orders: readonly SeedOrder[],
  order: Lookup,
  people: People,
  policy: MonitoringPolicy,
): Promise<Lookup> {
  const { tx, document, write } = loading
  const period = periodOf(document)
  const keys = document.orders.flatMap(row => row.clauses.map(clause => clause.key))
  const stored = await tx.orderClause.findMany({
    where: { key: { in: keys } },
    select: { id: true, key: true },
    orderBy: { key: 'asc' },
  })
  const fresh = orders.flatMap(row =>
    row.clauses.map((clause, index) => ({
      id: newId(),
      orderId: order(row.key),
      row,
      position: index + 1,
      clause,
    })),
  )
  await write(
    fresh.map(({ clause: { responsible, termText, ...clause }, row: _, ...row }) => {
      const term = optional(termText, text => parseTerm(text, period))
      return {
        ...row,
        ...place,
        ...clause,
        term: term ?? Prisma.DbNull,
        termKind: term?.kind ?? null,
        dueOn: optional(term?.end ?? null, date),
      }
    }),
    data => tx.orderClause.createMany({ data }),
  )
  await write(
    fresh.flatMap(({ id, clause }) =>
      clause.responsible.map((key, index) => ({
        orderClauseId: id,
        position: index + 1,
        ...people.party(key),
      })),
    ),
    data => tx.orderClauseResponsible.createMany({ data }),
  )
  const paired = new Set(document.roadmap.prevailing.map(one => one.orderClause))
  const dated = fresh.flatMap(({ id, orderId, row, clause }) =>
    clause.termText === null || clause.modality !== 'MANDATORY' || paired.has(clause.key)
      ? []
      : [
          {
            id,
            orderId,
            order: row,
            term: parseTerm(clause.termText, period),
            responsibles: clause.responsible.map(people.party),
          },
        ],
  )
  await loadClauseObligations(loading, place, people, dated, policy)
  const known = [...stored.flatMap(row => (row.key === null ? [] : [[row.key, row.id] as const]))]
  return lookup(new Map([...known, ...fresh.map(row => [row.clause.key, row.id] as const)]))
}

/** A cited act as it is stored, of an order or of a roadmap. */
export function actRow(act: SeedOrder['basis'][number], index: number) {
  return { ...act, date: optional(act.date, date), position: index + 1 }
}
