import { action } from '../action/action.ts'
import { requireText } from '../action/input.ts'
import { requireNone } from '../action/write/archived.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { indicators } from './table.ts'

/** Takes an indicator that was defined by mistake out of its roadmap; one that has values stays with them. */
export const archiveIndicator = action('archiveIndicator', async (work, input) => {
  const indicator = await lockForUpdate(work, indicators, input.indicator, input.version)
  const basis = requireText(
    input.reason,
    'Причина не указана: напишите, почему удаляется показатель.',
    'input.reason',
  )
  await requireNone(
    work,
    sql`select from core.indicator_value t
      where t.indicator_id = ${indicator.id} and t.archived_at is null`,
    'По показателю уже записаны значения, удалить его нельзя: исправьте ошибочное значение.',
  )
  await indicator.archive({ basis })
  return indicator
})
