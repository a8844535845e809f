import { ActKind, Modality } from '../../prisma/generated/client.ts'
import { type Builder, enumOf, once } from '../graphql/builder.ts'
import { idOf, optionalIdOf, readId } from '../graphql/global-id.ts'
import type { ClauseToBe } from './parts.ts'

/** OrderClauseInput: a new clause. */
export const clauseInput = (builder: Builder) =>
  once(builder, 'OrderClauseInput', () =>
    builder.inputType('OrderClauseInput', {
      fields: t => ({
        number: t.string({ required: true }),
        text: t.string({ required: true }),
        modality: t.field({ type: enumOf(builder, 'Modality', Modality) }),
        term: t.string(),
        responsibles: t.idList(),
        note: t.string(),
      }),
    }),
  )

/** ActReferenceInput: an act that an order cites. */
export const actInput = (builder: Builder) =>
  once(builder, 'ActReferenceInput', () =>
    builder.inputType('ActReferenceInput', {
      fields: t => ({
        kind: t.field({ type: enumOf(builder, 'ActKind', ActKind), required: true }),
        kindText: t.string({ required: true }),
        issuer: t.string(),
        number: t.string(),
        date: t.field({ type: 'Date' }),
        year: t.int(),
        summary: t.string({ required: true }),
        order: t.id(),
        note: t.string(),
      }),
    }),
  )

/** RegisterOrderInput with its clauses and the acts it cites. */
export function registerOrderInput(builder: Builder) {
  const clause = clauseInput(builder)
  const act = actInput(builder)
  return builder.inputType('RegisterOrderInput', {
    fields: t => ({
      region: t.id(),
      municipality: t.id(),
      number: t.string(),
      date: t.field({ type: 'Date', required: true }),
      issuer: t.id(),
      issuerName: t.string({ required: true }),
      title: t.string({ required: true }),
      purpose: t.string(),
      place: t.string(),
      controller: t.id(),
      basis: t.field({ type: [act], required: true }),
      clauses: t.field({ type: [clause], required: true }),
      note: t.string(),
    }),
  })
}

interface GivenClause extends Omit<ClauseToBe, 'modality' | 'term' | 'note' | 'responsibles'> {
  readonly modality?: ClauseToBe['modality'] | null | undefined
  readonly term?: string | null | undefined
  readonly responsibles?: readonly string[] | null | undefined
  readonly note?: string | null | undefined
}

/** A clause as the action takes it: a responsible party is a person, an organization or a school. */
export function readClause({ modality, term, responsibles, note, ...clause }: GivenClause): ClauseToBe {
  return {
    ...clause,
    modality: modality ?? 'MANDATORY',
    term: term ?? null,
    note: note ?? null,
    responsibles: (responsibles ?? []).map(readResponsible),
  }
}

/** A responsible party of a clause: a person, an organization or a school. */
export const readResponsible = (id: string) => ({
  personId: readId(id)?.type === 'Person' ? idOf('Person', id) : null,
  organizationId: readId(id)?.type === 'Organization' ? idOf('Organization', id) : null,
  schoolId: responsibleSchool(id),
})

/** The school a party names; whatever is no person, organization or school is BAD_INPUT. */
function responsibleSchool(id: string): string | null {
  const type = readId(id)?.type
  return type === 'Person' || type === 'Organization' ? null : idOf('School', id)
}

interface GivenAct {
  readonly kind: ActKind
  readonly kindText: string
  readonly issuer?: string | null | undefined
  readonly number?: string | null | undefined
  readonly date?: string | null | undefined
  readonly year?: number | null | undefined
  readonly summary: string
  readonly order?: string | null | undefined
  readonly note?: string | null | undefined
}

/** A cited act as the action takes it. */
export function readAct({ kind, kindText, summary, order, ...given }: GivenAct) {
  const { issuer = null, number = null, date = null, year = null, note = null } = given
  const resolvedOrderId = optionalIdOf('Order', order) ?? null
  return { kind, kindText, summary, resolvedOrderId, issuer, number, date, year, note }
}

export type ActToBe = ReturnType<typeof readAct>
