import type { ActKind } from '../../prisma/generated/client.ts'
import { idOf, optionalIdOf, readId } from '../graphql/global-id.ts'
import type { ClauseToBe } from './parts.ts'

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
