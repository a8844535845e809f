import { type Archiving, requireNone } from '../action/archived.ts'
import { authorize } from '../action/authorize.ts'
import { requireText } from '../action/input.ts'
import { archive, lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { indicators } from './table.ts'

/** Takes an indicator that was defined by mistake out of its roadmap; one that has values stays with them. */
export function archiveIndicator(context: Context, input: Archiving): Promise<Outcome> {
  return act(context, 'archiveIndicator', input, async work => {
    const before = await lock(work, indicators, input.id, input.version)
    authorize(work, before)
    const reason = requireText(input.reason, 'Напишите, почему показатель убирают.')
    await requireNone(
      work,
      sql`select from core.indicator_value t
        where t.indicator_id = ${before.id}::uuid and t.archived_at is null`,
      'По показателю уже записаны значения: убрать его нельзя; ошибочное значение исправьте.',
    )
    await archive(work, indicators, before, reason)
    return { id: before.id, findings: [] }
  })
}
