import {
  apiError,
  type Context,
  lock,
  note,
  type Outcome,
  requireText,
  stored,
} from '../../api/plugin-api.ts'
import { act, permit } from './own.ts'
import { criteriaSets } from './table.ts'

export interface EndCriteriaSet {
  readonly criteriaSetId: string
  readonly version: number
  readonly validTo: string
  readonly reason: string
}

/** Names the last day of an approved set: what is measured later needs another set. What is recorded stays. */
export function endCriteriaSet(context: Context, input: EndCriteriaSet): Promise<Outcome> {
  return act(context, 'endPermCriteriaSet', input, async work => {
    const before = await lock(work, criteriaSets, input.criteriaSetId, input.version)
    const { id, regionId, municipalityId, approvedOn } = before
    await permit(work, { regionId, municipalityId, schoolId: null })
    if (approvedOn === null) {
      throw apiError('BAD_INPUT', 'Набор ещё не утверждён: исправьте его или уберите.')
    }
    if (input.validTo < approvedOn) {
      throw apiError('BAD_INPUT', 'Последний день – раньше дня утверждения: назовите день не раньше него.')
    }
    const reason = requireText(input.reason, 'Напишите, почему набор перестаёт действовать.')
    const data = { validTo: stored(input.validTo), version: { increment: 1 } }
    await work.tx.permCriteriaSet.update({ where: { id }, data })
    await note(work, criteriaSets, id, { before, basis: reason })
    return { id, findings: [] }
  })
}
