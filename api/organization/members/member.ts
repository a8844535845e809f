import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForReference } from '../../action/write/record.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { readId } from '../../graphql/global-id.ts'
import { schools } from '../../school/table.ts'
import { type OrganizationMemberRow, persons } from '../table.ts'

/** A school or a person, as the row of a membership names them. */
export type Member = Pick<OrganizationMemberRow, 'schoolId' | 'personId'>

/** The member that a global id names; BAD_INPUT if it names neither a school nor a person. */
export function readMember(globalId: string): Member {
  const read = readId(globalId)
  if (read?.type === 'School') return { schoolId: read.id, personId: null }
  if (read?.type === 'Person') return { schoolId: null, personId: read.id }
  throw apiError(
    'ID_INVALID',
    'Участник организации – школа или должностное лицо: передайте идентификатор из поля id такой записи.',
    'input.member',
  )
}

/** The record of a member; NOT_FOUND if the user does not see it. */
export function findMember(work: UnitOfWork, { schoolId, personId }: Member) {
  if (schoolId !== null) return lockForReference(work, schools, schoolId)
  if (personId !== null) return lockForReference(work, persons, personId)
  throw apiError('NOT_FOUND')
}

export const isSameMember = (one: Member, other: Member): boolean =>
  one.schoolId === other.schoolId && one.personId === other.personId
