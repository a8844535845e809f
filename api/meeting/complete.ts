import { action } from '../action/action.ts'
import { requirePast } from '../action/input.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { apiError } from '../graphql/errors/table.ts'
import { meetingDecisions } from './table.ts'

/** Says on which day a decision was carried out, or that it was not. */
export const completeMeetingDecision = action('completeMeetingDecision', async (work, input) => {
  const decision = await lockForUpdate(work, meetingDecisions, input.decision, input.version)
  const doneOn = input.doneOn ?? null
  const doneNote = input.note?.trim() || null
  if (doneOn === null && doneNote !== null)
    throw apiError(
      'VALUE_MISSING',
      'Дата исполнения не указана: укажите её вместе с текстом.',
      'input.doneOn',
    )
  requirePast(work, decision.row.regionId, { doneOn })
  await decision.update({ doneOn, doneNote })
  return decision
})
