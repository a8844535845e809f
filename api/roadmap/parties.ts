import { findAll } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import type { Table } from '../data/table.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import type { PartyIds } from '../organization/party.ts'
import { organizations, persons } from '../organization/table.ts'
import { schools } from '../school/table.ts'

/** The row that an input names; null where it names none. */
export async function findOne<R extends { readonly id: string }>(
  work: Work,
  table: Table<R>,
  id: string | null,
): Promise<R | null> {
  return id === null ? null : ((await findAll(work, table, [id]))[0] ?? null)
}

/** The responsible party behind a global id of a person, an organization or a school. */
export function readParty(globalId: string): PartyIds {
  const nobody = { personId: null, organizationId: null, schoolId: null }
  const read = readId(globalId)
  if (read?.type === 'Person') return { ...nobody, personId: read.id }
  if (read?.type === 'Organization') return { ...nobody, organizationId: read.id }
  if (read?.type === 'School') return { ...nobody, schoolId: read.id }
  throw apiError(
    'BAD_INPUT',
    'Ответственный – это лицо, организация или школа: возьмите идентификатор из поля id такой записи.',
  )
}

/** NOT_FOUND where one of the parties is absent or the user may not see it. */
export async function requireParties(work: Work, parties: readonly PartyIds[]): Promise<void> {
  const named = (id: (party: PartyIds) => string | null) => parties.map(id).filter(one => one !== null)
  await findAll(
    work,
    persons,
    named(one => one.personId),
  )
  await findAll(
    work,
    organizations,
    named(one => one.organizationId),
  )
  await findAll(
    work,
    schools,
    named(one => one.schoolId),
  )
}
