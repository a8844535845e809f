import { randomUUIDv7 } from 'node:crypto'
import { authorize } from '../action/authorize.ts'
import { find, lock, note } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { stored } from '../calendar/days.ts'
import { sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { judgeMeasured } from './gate.ts'
import { faultOfMeasure, type Measure, measureOf } from './measure.ts'
import { indicators, indicatorValues } from './table.ts'

export interface CorrectIndicatorValue extends Measure {
  /** The value to replace; CONFLICT where another has replaced it already. */
  readonly valueId: string
  readonly reason: string
}

/** Replaces a value by a new one, which names it; the value replaced stays as it was. */
export function correctIndicatorValue(context: Context, input: CorrectIndicatorValue): Promise<Outcome> {
  return act(context, 'correctIndicatorValue', input, async work => {
    const before = await lock(work, indicatorValues, input.valueId)
    authorize(work, before)
    const [later] = await work.read(sql`
      select 1 from core.indicator_value where supersedes_id = ${before.id}::uuid`)
    if (later) throw apiError('CONFLICT', 'Это значение уже заменено: прочтите новое и исправьте его.')
    const fault = faultOfMeasure(input)
    if (fault) throw apiError('BAD_INPUT', `Новое значение: ${fault}`)
    if (input.reason.trim() === '') throw apiError('BAD_INPUT', 'Напишите, почему значение исправлено.')
    const indicator = await find(work, indicators, before.indicatorId)
    const { regionId, municipalityId, schoolId, indicatorId, measuredOn } = before
    const findings = await judgeMeasured(work, [{ indicator, measuredOn }])
    const id = randomUUIDv7()
    await work.tx.indicatorValue.create({
      data: {
        ...measureOf({ ...input, source: input.source ?? before.source }),
        ...{ id, regionId, municipalityId, schoolId, indicatorId },
        measuredOn: stored(measuredOn),
        recordedAt: context.now,
        supersedesId: before.id,
      },
    })
    await note(work, indicatorValues, id, { before, basis: input.reason })
    return { id, findings }
  })
}
