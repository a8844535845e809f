import type { UnitOfWork } from '../action/unit-of-work.ts'
import { lockAllForReference } from '../action/write/record.ts'
import { checkEach } from '../graphql/errors/mistakes.ts'
import { apiError, type InputPath } from '../graphql/errors/table.ts'
import { readId } from '../graphql/global-id.ts'
import { schools } from '../school/table.ts'
import type { PartyIds } from './party.ts'
import { organizations, persons } from './table.ts'

/** The responsible party behind a global id of a person, an organization or a school. */
export function readParty(globalId: string): PartyIds {
  const nobody = { personId: null, organizationId: null, schoolId: null }
  const read = readId(globalId)
  if (read?.type === 'Person') return { ...nobody, personId: read.id }
  if (read?.type === 'Organization') return { ...nobody, organizationId: read.id }
  if (read?.type === 'School') return { ...nobody, schoolId: read.id }
  throw apiError(
    'ID_INVALID',
    'Ответственный – должностное лицо, организация или школа: передайте идентификатор из поля id такой записи.',
  )
}

/** `readParty` of each id of a list, whose path it is. */
export const readParties = (globalIds: readonly string[], path: InputPath): readonly PartyIds[] =>
  checkEach(globalIds, index => `${path}[${index}]`, readParty)

/** NOT_FOUND if one of the parties is absent or the user may not see it. */
export async function requireParties(work: UnitOfWork, parties: readonly PartyIds[]): Promise<void> {
  const idsOf = (field: keyof PartyIds) => parties.map(party => party[field]).filter(id => id !== null)
  await lockAllForReference(work, persons, idsOf('personId'))
  await lockAllForReference(work, organizations, idsOf('organizationId'))
  await lockAllForReference(work, schools, idsOf('schoolId'))
}
