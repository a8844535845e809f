import { randomUUIDv7 } from 'node:crypto'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { createRows } from '../action/write/record.ts'
import type { Fault } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { insertLists } from '../data/write/lists.ts'
import type { Context } from '../graphql/context.ts'
import type { InputPath } from '../graphql/errors/table.ts'
import type { OrderClauseInput } from '../graphql/generated/contract.ts'
import type { PartyIds } from '../organization/party.ts'
import { readParties, requireParties } from '../organization/responsible.ts'
import { parseTerm } from '../term/parse.ts'
import type { Period, Term } from '../term/term.ts'
import { withTerms } from '../term/with-terms.ts'
import { clauseResponsibles, type OrderClauseRow, type OrderRow, orderClauses } from './table.ts'

/** What is wrong with a clause without a text. */
export const noText = {
  reason: 'VALUE_MISSING',
  message: 'У пункта приказа нет текста: напишите его.',
} as const satisfies Fault

type Home = Pick<OrderRow, 'id' | 'date' | 'regionId' | 'municipalityId'>

/** Writes the clauses of an order after the position `last`, with their responsible parties. */
export async function writeClauses(
  work: UnitOfWork,
  { id: orderId, date, regionId, municipalityId }: Home,
  clauses: readonly OrderClauseInput[],
  list: InputPath = 'input.clauses',
  last = 0,
): Promise<void> {
  const read = await withTerms(clauses, clause => clause.term ?? null, yearFrom(date, work.context))
  const rows = read.map(({ number, text, modality, note, term, responsibles, read: parsed }, index) => ({
    parties: readParties(responsibles ?? [], `${list}[${index}].responsibles`),
    values: {
      id: randomUUIDv7(),
      orderId,
      regionId,
      municipalityId,
      position: last + index + 1,
      number,
      text,
      modality: modality ?? 'MANDATORY',
      note: note ?? null,
      ...termColumns(term == null ? null : parsed),
    },
  }))
  await requireParties(
    work,
    rows.flatMap(({ parties }) => parties),
  )
  const partiesById = new Map<string, readonly PartyIds[]>(
    rows.map(({ values, parties }) => [values.id, parties]),
  )
  await createRows(
    work,
    orderClauses,
    rows.map(({ values }) => values),
    ({ id }) => ({ parts: { before: {}, after: { responsibles: partiesById.get(id) ?? [] } } }),
  )
  await insertLists(work, clauseResponsibles, 'orderClauseId', partiesById)
}

/** A clause's term as it is stored, read by the order's date. */
export const readTerm = ({ context }: UnitOfWork, words: string | null, date: string) =>
  termColumns(words === null ? null : parseTerm(words, yearFrom(date, context)))

type TermColumns = Pick<OrderClauseRow, 'term' | 'termKind' | 'dueOn'>

const termColumns = (term: Term | null): TermColumns => ({
  // A term is made of texts, numbers and lists, so it is JSON.
  term: term as unknown as TermColumns['term'],
  termKind: term?.kind ?? null,
  dueOn: term?.end ?? null,
})

/** The responsible parties of a clause, in its order. */
export const partiesOf = ({ read }: UnitOfWork, clauseId: string): Promise<readonly PartyIds[]> =>
  read<PartyIds>(sql`
    select person_id as "personId", organization_id as "organizationId", school_id as "schoolId"
    from core.order_clause_responsible
    where order_clause_id = ${clauseId}::uuid and archived_at is null order by position`)

/** An order's terms without a year mean the year that begins with it: there each day and month comes once. */
export function yearFrom(date: string, { calendar }: Pick<Context, 'calendar'>): Period {
  const end = new Date(date)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  end.setUTCDate(end.getUTCDate() - 1)
  return { start: date, end: end.toISOString().slice(0, 10), calendar }
}
