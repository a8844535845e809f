import { authorize } from '../action/authorize.ts'
import { lock } from '../action/record.ts'
import { act } from '../action/run-action.ts'
import type { Outcome } from '../action/work.ts'
import { today } from '../calendar/today.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { recordCampaign, requireOpen } from './change.ts'
import { amendSchools } from './required-schools.ts'
import { campaigns } from './table.ts'

export interface AmendCampaign {
  readonly campaignId: string
  readonly version: number
  /** Null where it stays. */
  readonly dueOn: string | null
  readonly title: string | null
  readonly addedIds: readonly string[]
  readonly removedIds: readonly string[]
  readonly reason: string
}

/** Changes an open campaign with a reason: its last day, its title, the schools it asks. */
export function amendCampaign(context: Context, input: AmendCampaign): Promise<Outcome> {
  return act(context, 'amendCampaign', input, async work => {
    const before = await lock(work, campaigns, input.campaignId, input.version)
    authorize(work, { ...before, schoolId: null })
    requireOpen(before)
    const { dueOn, title, addedIds, removedIds } = input
    const reason = input.reason.trim()
    if (reason === '') throw apiError('BAD_INPUT', 'Напишите, почему кампания меняется.')
    if (dueOn === null && title === null && addedIds.length === 0 && removedIds.length === 0) {
      throw apiError('BAD_INPUT', 'Назовите хотя бы одно изменение: срок, название или школы.')
    }
    if (dueOn !== null && dueOn < today(context, before.regionId)) {
      throw apiError('BAD_INPUT', 'Новый срок сдачи отчёта уже прошёл: назовите другой день.')
    }
    if (title?.trim() === '') throw apiError('BAD_INPUT', 'Напишите название кампании.')
    await amendSchools(work, before, input, reason)
    const data = {
      ...(dueOn !== null && { dueOn: new Date(dueOn) }),
      ...(title !== null && { title: title.trim() }),
    }
    await recordCampaign(work, before, data, reason)
    return { id: before.id, findings: [] }
  })
}
