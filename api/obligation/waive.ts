import { action } from '../action/action.ts'
import { requireAllowed } from '../action/allowed.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { apiError } from '../graphql/errors/table.ts'
import { readLast } from '../report/allowed/last.ts'
import { waiveRefusal } from '../report/allowed/refusals.ts'
import { obligations } from './table.ts'

/** Waives an obligation from today on; what was before today stays as it was. */
export const waiveObligation = action('waiveObligation', async (work, input) => {
  const obligation = await lockForUpdate(work, obligations, input.obligation, input.version)
  const { id, regionId } = obligation.row
  const ground = input.ground.trim()
  if (ground === '')
    throw apiError(
      'VALUE_MISSING',
      'Основание не указано: напишите, на каком основании снимается обязательство.',
      'input.ground',
    )
  requireAllowed(waiveRefusal(obligation.row, await readLast(work, id)))
  await obligation.update(
    { waivedOn: today(work.context, regionId), waivedGround: ground },
    { basis: ground },
  )
  return obligation
})
