import { randomUUIDv7 } from 'node:crypto'
import { type Modality, Prisma } from '../../prisma/generated/client.ts'
import { findAll, snapshot } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { PartyIds } from '../organization/party.ts'
import { organizations, persons } from '../organization/table.ts'
import { schools } from '../school/table.ts'
import { parseTerm } from '../term/parse.ts'
import { withTerms } from '../term/read.ts'
import type { Period, Term } from '../term/term.ts'

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

/** Writes the clauses of an order after the place `last`, with their responsible parties, and notes each. */
export async function writeClauses(
  work: Work,
  order: OrderToBe,
  clauses: readonly ClauseToBe[],
  last = 0,
): Promise<void> {
  await requireParties(
    work,
    clauses.flatMap(clause => clause.responsibles),
  )
  const { regionId, municipalityId } = order.place
  const read = await withTerms(clauses, clause => clause.term, yearFrom(order.date))
  const rows = read.map(({ term: words, read: said, responsibles: _, ...clause }, index) => {
    const { term, termKind, dueOn } = stored(words === null ? null : said)
    return {
      ...clause,
      ...{ id: randomUUIDv7(), regionId, municipalityId, orderId: order.id, position: last + index + 1 },
      ...{ term: term ?? Prisma.DbNull, termKind, dueOn: dueOn === null ? null : new Date(dueOn) },
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
    const after = snapshot({ ...clauses[nth], position: last + nth + 1, orderId: order.id })
    work.wrote({ type: 'OrderClause', id, version: 1, place, before: null, after })
  }
}

/** NOT_FOUND where one of the parties is absent or the user may not see it. */
export async function requireParties(work: Work, parties: readonly PartyIds[]): Promise<void> {
  const ids = (name: keyof PartyIds) => parties.map(one => one[name]).filter(id => id !== null)
  await findAll(work, persons, ids('personId'))
  await findAll(work, organizations, ids('organizationId'))
  await findAll(work, schools, ids('schoolId'))
}

/** A clause's term as it is stored, read by the order's date. */
export const termOfClause = (words: string | null, date: string) =>
  stored(words === null ? null : parseTerm(words, yearFrom(date)))

const stored = (term: Term | null) => ({ term, termKind: term?.kind ?? null, dueOn: term?.end ?? null })

/** The responsible parties of a clause, in its order. */
export const partiesOf = ({ read }: Work, clauseId: string): Promise<readonly PartyIds[]> =>
  read<PartyIds>(sql`
    select person_id as "personId", organization_id as "organizationId", school_id as "schoolId"
    from core.order_clause_responsible
    where order_clause_id = ${clauseId}::uuid and archived_at is null order by position`)

/** Writes other responsible parties into a clause's places; places that are left over are archived. */
export async function replaceParties(
  { execute }: Work,
  clauseId: string,
  parties: readonly PartyIds[],
): Promise<void> {
  const rows = parties.map((party, index) => ({
    id: randomUUIDv7(),
    clauseId,
    position: index + 1,
    ...party,
  }))
  await execute(sql`
    insert into core.order_clause_responsible as t
      (id, order_clause_id, position, person_id, organization_id, school_id)
    select id, "clauseId", position, "personId", "organizationId", "schoolId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, "clauseId" uuid, position int,
      "personId" uuid, "organizationId" uuid, "schoolId" uuid)
    on conflict (order_clause_id, position) do update set person_id = excluded.person_id, school_id = excluded.school_id,
      organization_id = excluded.organization_id, archived_at = null, updated_at = now(), version = t.version + 1`)
  await execute(sql`
    update core.order_clause_responsible set archived_at = now(), updated_at = now(), version = version + 1
    where order_clause_id = ${clauseId}::uuid and position > ${parties.length}::int and archived_at is null`)
}

/** An order's terms without a year mean the year that begins with it: there each day and month comes once. */
function yearFrom(date: string): Period {
  const end = new Date(date)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  end.setUTCDate(end.getUTCDate() - 1)
  return { start: date, end: end.toISOString().slice(0, 10) }
}
