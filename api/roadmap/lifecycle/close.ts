import { action } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import { evaluateRules } from '../../action/evaluate-rules.ts'
import { requirePast } from '../../action/input.ts'
import { today } from '../../calendar/today.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { policyIn } from '../../policy/effective.ts'
import { requireCell } from '../draft/cell.ts'
import { lockRoadmap, subjectOf } from '../roadmap.ts'
import { cancelRefusal, closeRefusal } from './status.ts'
import { loadUnfinished, unfinishedVerdicts } from './unfinished.ts'
import { waiveAtClosing, waiveUnreported } from './waive-unreported.ts'

/**
 * Closes a roadmap in force, unless the region's rules refuse or something is unfinished: see `unfinishedVerdicts`. Nobody
 * can report on it any more, so that what is unreported is waived from the day of its closing; before that day it is what
 * it was.
 */
export const closeRoadmap = action('closeRoadmap', async (work, { closedOn, ...input }) => {
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const { regionId, approvedOn } = roadmap.row
  requireAllowed(closeRefusal(roadmap.row))
  requirePast(work, regionId, { closedOn })
  if (approvedOn && closedOn < approvedOn) {
    throw apiError(
      'DATES_REVERSED',
      'Дата закрытия раньше даты утверждения дорожной карты: исправьте её.',
      'input.closedOn',
    )
  }
  const reason = input.reason?.trim() || null
  const subject = { roadmap: roadmap.row }
  const policy = await policyIn({ read: work.read, plugins: work.context.plugins }, roadmap.row)
  const isWarned = { REASON: reason !== null, WARNING: true, REFUSAL: false }[policy.unfinishedClosing]
  const unfinished = unfinishedVerdicts(await loadUnfinished(work, roadmap.id), isWarned)
  const findings = await evaluateRules(work, 'roadmap.close', subject, subjectOf(roadmap), unfinished)
  await roadmap.update({ status: 'CLOSED', closedOn }, { basis: reason })
  await waiveAtClosing(work, { id: roadmap.id, closedOn }, reason)
  return { id: roadmap.id, findings }
})

/** Cancels a draft or a roadmap in force; unreported obligations are waived with the reason. */
export const cancelRoadmap = action('cancelRoadmap', async (work, input) => {
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const { id, regionId } = roadmap.row
  requireAllowed(cancelRefusal(roadmap.row))
  const reason = requireCell(
    input.reason,
    'Причина не указана: напишите, почему отменяется дорожная карта.',
    'input.reason',
  )
  await roadmap.update({ status: 'CANCELLED' }, { basis: reason })
  await waiveUnreported(work, id, today(work.context, regionId), ['Дорожная карта отменена', reason])
  return roadmap
})
