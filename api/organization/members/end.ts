import { action } from '../../action/action.ts'
import { dayBefore } from '../../calendar/days.ts'
import { updateRows } from '../../data/write/bulk.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { members } from '../table.ts'
import { changeMembers } from './change.ts'
import { findMember, isSameMember, readMember } from './member.ts'

/** Ends a membership with its last day; one that ends before its first day was a mistake and is archived. */
export const endOrganizationMember = action('endOrganizationMember', async (work, input) => {
  const member = readMember(input.member)
  const { validTo } = input
  const { now } = work.context
  return changeMembers(work, input, input.reason, async (_, rows) => {
    await findMember(work, member)
    const row = rows.find(
      one => !one.archivedAt && isSameMember(one, member) && (one.validTo === null || one.validTo > validTo),
    )
    if (!row)
      throw apiError(
        'NOT_INCLUDED',
        'На эту дату школа или должностное лицо не состоит в организации: укажите другую дату.',
        'input.member',
      )
    const isMistake = row.validFrom !== null && validTo <= dayBefore(row.validFrom)
    await updateRows(work, members, [{ id: row.id, ...(isMistake ? { archivedAt: now } : { validTo }) }], now)
  })
})
