import { action } from '../action/action.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { today } from '../calendar/today.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { obligations } from './table.ts'

/** Waives an obligation from today on; what was before today stays as it was. */
export const waiveObligation = action('waiveObligation', async (work, input) => {
  const obligation = await lockForUpdate(work, obligations, input.obligation, input.version)
  const { id, regionId, waivedOn } = obligation.row
  const ground = input.ground.trim()
  if (ground === '')
    throw apiError('BAD_INPUT', 'Основание не указано: напишите, на каком основании снимается обязательство.')
  if (waivedOn) throw apiError('BAD_INPUT', 'Обязательство уже снято: снимать его ещё раз не нужно.')
  const accepted = await work.read(sql`
    select 1 from core.execution_report r where r.obligation_id = ${id} and r.review = 'ACCEPTED'
      and r.withdrawn_on is null and r.archived_at is null limit 1`)
  if (accepted.length > 0)
    throw apiError('BAD_INPUT', 'Обязательство уже исполнено, отчёт принят: снимать его не нужно.')
  await obligation.update(
    { waivedOn: today(work.context, regionId), waivedGround: ground },
    { basis: ground },
  )
  return obligation
})
