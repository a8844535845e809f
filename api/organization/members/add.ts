import { randomUUIDv7 } from 'node:crypto'
import { action } from '../../action/action.ts'
import { requireOrder } from '../../calendar/days.ts'
import { insertRows } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { members } from '../table.ts'
import { changeMembers } from './change.ts'
import { findMember, isSameMember, readMember } from './member.ts'

const maxMembers = 200

/** Adds a school or a person to an organization, for the days named; a member of these days is not added twice. */
export const addOrganizationMember = action('addOrganizationMember', async (work, input) => {
  const member = readMember(input.member)
  const days = { validFrom: input.validFrom ?? null, validTo: input.validTo ?? null }
  return changeMembers(work, input, null, async (organization, rows) => {
    requireOrder(days.validFrom, days.validTo)
    const { regionId } = await findMember(work, member)
    if (organization.regionId !== null && regionId !== organization.regionId) {
      throw apiError(
        'OTHER_PLACE',
        'Школа или должностное лицо относится к другому региону: укажите участника из региона организации.',
        'input.member',
      )
    }
    const active = rows.filter(row => !row.archivedAt)
    if (active.some(row => isSameMember(row, member) && overlap(row, days))) {
      throw apiError(
        'ALREADY_EXISTS',
        'На эти даты школа или должностное лицо уже состоит в организации: измените даты.',
        'input.member',
      )
    }
    if (active.length >= maxMembers) {
      throw apiError(
        'LIMIT_EXCEEDED',
        `В организации больше ${maxMembers} участников: сначала исключите лишних из состава.`,
        'input.organization',
      )
    }
    const position = Math.max(0, ...rows.map(row => row.position)) + 1
    const row = { ...member, ...days, id: randomUUIDv7(), organizationId: organization.id, position }
    await insertRows(work, members, [row])
  })
})

interface Days {
  readonly validFrom: string | null
  readonly validTo: string | null
}

const overlap = (one: Days, other: Days): boolean => !endsBefore(one, other) && !endsBefore(other, one)

const endsBefore = ({ validTo }: Days, { validFrom }: Days): boolean =>
  validTo !== null && validFrom !== null && validTo < validFrom
