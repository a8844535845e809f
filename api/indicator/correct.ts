import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { announce } from '../action/write/announce.ts'
import { create, lock, lockForReference } from '../action/write/record.ts'
import { requireCorrect } from '../action/write/rows.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { evaluateMeasured } from './gate.ts'
import { faultsOfMeasure, measureOf } from './measure.ts'
import { indicators, indicatorValues } from './table.ts'

/** Replaces a value by a new one, which names it; the value replaced stays as it was. */
export const correctIndicatorValue = action('correctIndicatorValue', async (work, input) => {
  const replaced = await lock(work, indicatorValues, input.indicatorValue)
  authorize(work, replaced)
  const [later] = await work.read(sql`
    select 1 from core.indicator_value where supersedes_id = ${replaced.id}`)
  if (later) throw apiError('CONFLICT', 'Это значение уже заменено: прочтите новое и исправьте его.')
  const indicator = await lockForReference(work, indicators, replaced.indicatorId)
  requireCorrect(faultsOfMeasure(input, indicator), 'Новое значение')
  if (input.reason.trim() === '')
    throw apiError(
      'VALUE_MISSING',
      'Причина не указана: напишите, почему исправлено значение.',
      'input.reason',
    )
  const { regionId, municipalityId, schoolId, indicatorId, measuredOn } = replaced
  const findings = await evaluateMeasured(work, [{ indicator, measuredOn }])
  const values = {
    ...measureOf({ ...input, source: input.source === undefined ? replaced.source : input.source }),
    regionId,
    municipalityId,
    schoolId,
    indicatorId,
    measuredOn,
    recordedAt: work.context.now,
    supersedesId: replaced.id,
  }
  announce(work, indicatorValues, replaced, { isGone: true })
  const { id } = await create(work, indicatorValues, values, { basis: input.reason, replaces: replaced })
  return { id, findings }
})
