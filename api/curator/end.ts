import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { dayBefore, requireNotEnded, requireOrder } from '../calendar/days.ts'
import { printedDay } from '../calendar/printed-day.ts'
import { today } from '../calendar/today.ts'
import { apiError } from '../graphql/errors/table.ts'
import { assign } from './assign.ts'
import { type CuratorRow, curators } from './table.ts'

/** Names the last day of an assignment. */
export const endCurator = action('endCurator', async (work, { curator: id, version, validTo, reason }) => {
  const curator = await lockForUpdate(work, curators, id, version)
  await end(work, curator, validTo, reason)
  return curator
})

/** Ends one assignment and makes the same one for another person, both or neither. */
export const handOverCurator = action('handOverCurator', async (work, input) => {
  const { person: personId, validFrom, orderClause, reason } = input
  const former = await lockForUpdate(work, curators, input.curator, input.version)
  const { kind, kindItem, roadmapId, validTo } = former.row
  if (former.row.personId === personId) {
    throw apiError('ALREADY_EXISTS', 'Это должностное лицо уже назначено: укажите другое.', 'input.person')
  }
  if (former.row.validFrom !== null && validFrom <= former.row.validFrom) {
    throw apiError(
      'DATES_REVERSED',
      `Прежнее назначение началось ${printedDay(former.row.validFrom)}: укажите для нового более позднюю дату начала.`,
      'input.validFrom',
    )
  }
  await end(work, former, dayBefore(validFrom), reason)
  return assign(work, former.place, {
    kind,
    kindItem,
    personId,
    roadmapId,
    orderClauseId: orderClause ?? null,
    validFrom,
    validTo: validTo !== null && validTo >= validFrom ? validTo : null,
    note: null,
  })
})

async function end(
  work: UnitOfWork,
  curator: LockedRecord<CuratorRow>,
  validTo: string,
  basis: string | null | undefined,
): Promise<void> {
  const { row } = curator
  requireNotEnded(row.validTo, today(work.context, row.regionId))
  requireOrder(row.validFrom, validTo)
  await curator.update({ validTo }, { basis })
}
