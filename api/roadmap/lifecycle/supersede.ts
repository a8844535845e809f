import { action } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import type { ActionResult } from '../../action/unit-of-work.ts'
import { today } from '../../calendar/today.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { lockActiveObligations, type RoadmapObligation, unreported } from '../../obligation/active.ts'
import { changeObligations, type ObligationChange } from '../../obligation/plan/write.ts'
import { requireCell } from '../draft/cell.ts'
import { lockRoadmap } from '../roadmap.ts'
import type { RoadmapRow } from '../table.ts'
import { type CarriedActivity, planOf } from './carried.ts'
import { matchActivities, type Target } from './match-activities.ts'
import { isInForce, supersedeRefusal } from './status.ts'

/** What came of the obligations of a roadmap, by its activities. */
export interface Supersession extends ActionResult {
  readonly plan?: readonly CarriedActivity[]
}

/**
 * A roadmap in force takes the place of another. Reports stay with the roadmap that they were submitted for, and their
 * obligations are not repeated. With `carryOver` overdue obligations pass to the same activities of the successor.
 * A dry run tells what would be done and writes nothing.
 */
export const supersedeRoadmap = action('supersedeRoadmap', async (work, input): Promise<Supersession> => {
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const successor = await lockRoadmap(work, input.successor)
  requireAllowed(supersedeRefusal(roadmap.row))
  if (!isInForce(successor.row))
    throw apiError(
      'STATE_FORBIDS',
      'Новая дорожная карта не утверждена: сначала утвердите её.',
      'input.successor',
    )
  requireSuccession(roadmap.row, successor.row)
  const ground = requireCell(
    input.ground,
    'Основание не указано: напишите, на каком основании заменяется дорожная карта.',
    'input.ground',
  )
  const day = today(work.context, roadmap.row.regionId)
  const old = await lockActiveObligations(work, roadmap.id)
  const targets = await matchActivities(work, roadmap.id, successor.id, input.pairs ?? [])
  const activityIds = [...targets.values()].map(target => target.activityId)
  const next = await lockActiveObligations(work, successor.id, activityIds)
  const taken = new Set(next.map(unitOf))
  const targetOf = (one: RoadmapObligation): Target | null => {
    const match = input.carryOver ? targets.get(one.activityId) : undefined
    // The successor itself plans what is still to come.
    const isOverdue = one.dueOn < day && !(one.inForceOn && one.inForceOn > one.dueOn)
    if (!match || !isOverdue) return null
    const { roadmapId, sectionId, activityId } = match
    const target = { roadmapId, sectionId, activityId }
    return taken.has(unitOf({ ...one, ...target })) ? null : target
  }
  const left = unreported(old).map(before => ({ before, target: targetOf(before) }))
  const answered = reportedBefore(old, next, targets)
  const plan = await planOf(work, roadmap.id, targets, left, answered)
  if (input.dryRun) return { id: null, plan }
  await roadmap.update({ status: 'SUPERSEDED', successorId: successor.id, closedOn: day }, { basis: ground })
  const changes = left.map(({ before, target }): { before: RoadmapObligation; change: ObligationChange } => {
    return { before, change: target ?? { waivedOn: day, waivedGround: ground } }
  })
  const waiver = { waivedOn: day, waivedGround: `Отчёт подан по заменённой дорожной карте. ${ground}` }
  const settled = answered.map(before => ({ before, change: waiver }))
  await changeObligations(work, [...changes, ...settled], ground)
  return { id: roadmap.id, plan }
})

/**
 * Obligations of the successor that were reported on in the old roadmap: the same activity, due day and reporter. Another
 * due day is another round and remains.
 */
function reportedBefore(
  old: readonly RoadmapObligation[],
  next: readonly RoadmapObligation[],
  targets: ReadonlyMap<string, Target>,
): readonly RoadmapObligation[] {
  const reported = new Set(
    old
      .filter(one => one.isReported && !one.archivedAt)
      .flatMap(one => {
        const target = targets.get(one.activityId)
        return target ? [unitOf({ ...one, ...target })] : []
      }),
  )
  return unreported(next).filter(one => reported.has(unitOf(one)))
}

const unitOf = ({ activityId, dueOn, schoolId, organizationId }: RoadmapObligation): string =>
  [activityId, dueOn, schoolId ?? organizationId].join(' ')

function requireSuccession(roadmap: RoadmapRow, successor: RoadmapRow): void {
  if (roadmap.id === successor.id)
    throw apiError(
      'CHOICE_INVALID',
      'Дорожная карта указана как замена самой себя: укажите другую.',
      'input.successor',
    )
  const hasSameOwner =
    roadmap.regionId === successor.regionId &&
    roadmap.municipalityId === successor.municipalityId &&
    roadmap.schoolId === successor.schoolId
  if (!hasSameOwner)
    throw apiError(
      'OTHER_PLACE',
      'Новая дорожная карта относится к другой территории или школе: укажите карту той же территории.',
      'input.successor',
    )
}
