import { randomUUIDv7 } from 'node:crypto'
import { type Modality, Prisma } from '../../prisma/generated/client.ts'
import { findAll, snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import type { PartyIds } from '../organization/party.ts'
import { organizations, persons } from '../organization/table.ts'
import { schools } from '../school/table.ts'
import { parseTerm } from '../term/parse.ts'
import type { Period } from '../term/term.ts'

/** A clause of an order that is being registered. */
export interface ClauseToBe {
  readonly number: string
  readonly text: string
  readonly modality: Modality
  /** The term in the order's words; null where it names none. */
  readonly term: string | null
  readonly responsibles: readonly PartyIds[]
  readonly note: string | null
}

interface OrderToBe {
  readonly id: string
  readonly date: string
  readonly place: { readonly regionId: string; readonly municipalityId: string | null }
}

/** Writes the clauses of an order with their responsible parties, and notes each. */
export async function writeClauses(
  work: Work,
  order: OrderToBe,
  clauses: readonly ClauseToBe[],
): Promise<void> {
  await requireParties(
    work,
    clauses.flatMap(clause => clause.responsibles),
  )
  const { regionId, municipalityId } = order.place
  const period = yearFrom(order.date)
  const rows = clauses.map(({ term: words, responsibles: _, ...clause }, index) => {
    const term = words === null ? null : parseTerm(words, period)
    return {
      ...clause,
      ...{ id: randomUUIDv7(), regionId, municipalityId, orderId: order.id, position: index + 1 },
      term: term ?? Prisma.DbNull,
      termKind: term?.kind ?? null,
      dueOn: term?.end ? new Date(term.end) : null,
    }
  })
  await work.tx.orderClause.createMany({ data: rows })
  await work.tx.orderClauseResponsible.createMany({
    data: rows.flatMap(({ id }, nth) =>
      (clauses[nth]?.responsibles ?? []).map((party, index) => ({
        ...party,
        orderClauseId: id,
        position: index + 1,
      })),
    ),
  })
  const place = { regionId, municipalityId, schoolId: null }
  for (const [nth, { id }] of rows.entries()) {
    const after = snapshot({ ...clauses[nth], position: nth + 1, orderId: order.id })
    work.wrote({ type: 'OrderClause', id, version: 1, place, before: null, after })
  }
}

async function requireParties(work: Work, parties: readonly PartyIds[]): Promise<void> {
  const ids = (name: keyof PartyIds) => parties.map(one => one[name]).filter(id => id !== null)
  await findAll(work, persons, ids('personId'))
  await findAll(work, organizations, ids('organizationId'))
  await findAll(work, schools, ids('schoolId'))
}

/** An order's terms without a year mean the year that begins with it: there each day and month comes once. */
function yearFrom(date: string): Period {
  const end = new Date(date)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  end.setUTCDate(end.getUTCDate() - 1)
  return { start: date, end: end.toISOString().slice(0, 10) }
}
