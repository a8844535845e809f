import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { lockRecord } from '../action/write/record.ts'
import { requireNotEnded, requireOrder } from '../calendar/days.ts'
import { today } from '../calendar/today.ts'
import { partnerships } from './table.ts'

/** Names the last day of a partnership. */
export const endPartnership = action('endPartnership', async (work, input) => {
  const { partnership: id, version, validTo, reason } = input
  const partnership = await lockRecord(work, partnerships, id, version)
  const { regionId, municipalityId, validFrom, validTo: lastDay } = partnership.row
  // A partnership is its territory's: a school is a side of it and does not end it.
  authorize(work, { regionId, municipalityId, schoolId: null })
  requireNotEnded(lastDay, today(work.context, regionId))
  requireOrder(validFrom, validTo)
  await partnership.update({ validTo }, { basis: reason })
  return partnership
})
