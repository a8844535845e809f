import { action } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import type { Work } from '../../action/work.ts'
import { today } from '../../calendar/today.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { lockActiveObligations, unreported } from '../../obligation/active.ts'
import type { ExistingObligation } from '../../obligation/plan/replan.ts'
import { changeObligations, type ObligationChange } from '../../obligation/plan/write.ts'
import { requireCell } from '../draft/cell.ts'
import { lockRoadmap } from '../roadmap.ts'
import type { RoadmapRow } from '../table.ts'
import { isInForce, supersedeRefusal } from './status.ts'

/**
 * A roadmap in force takes the place of another. Reports stay with the roadmap that they were submitted for, and their
 * obligations are not repeated. With `carryOver` overdue obligations pass to the same activities of the successor.
 */
export const supersedeRoadmap = action('supersedeRoadmap', async (work, input) => {
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const successor = await lockRoadmap(work, input.successor)
  requireAllowed(supersedeRefusal(roadmap.row))
  if (!isInForce(successor.row))
    throw apiError('STATE_FORBIDS', 'Новая дорожная карта не утверждена: сначала утвердите её.')
  requireSuccession(roadmap.row, successor.row)
  const ground = requireCell(
    input.ground,
    'Основание не указано: напишите, на каком основании заменяется дорожная карта.',
  )
  const day = today(work.context, roadmap.row.regionId)
  await roadmap.update({ status: 'SUPERSEDED', successorId: successor.id, closedOn: day }, { basis: ground })
  const old = await lockActiveObligations(work, roadmap.id)
  const targets = await targetsIn(work, roadmap.id, successor.id)
  const activityIds = [...targets.values()].map(target => target.activityId)
  const next = await lockActiveObligations(work, successor.id, activityIds)
  const taken = new Set(next.map(unitOf))
  const changeOf = (one: ExistingObligation): ObligationChange => {
    const target = input.carryOver ? targets.get(one.activityId) : undefined
    // The successor itself plans what is still to come.
    const isOverdue = one.dueOn < day && !(one.inForceOn && one.inForceOn > one.dueOn)
    const isCarried = target && isOverdue && !taken.has(unitOf({ ...one, ...target }))
    return isCarried ? target : { waivedOn: day, waivedGround: ground }
  }
  const changes = unreported(old).map(before => ({ before, change: changeOf(before) }))
  const waiver = { waivedOn: day, waivedGround: `Отчёт подан по заменённой дорожной карте. ${ground}` }
  const answered = reportedBefore(old, next, targets).map(before => ({ before, change: waiver }))
  await changeObligations(work, [...changes, ...answered], ground)
  return roadmap
})

/** The activity of the successor to which an obligation passes. */
type Target = Pick<ExistingObligation, 'roadmapId' | 'sectionId' | 'activityId'>

/**
 * Obligations of the successor that were reported on in the old roadmap: the same activity, due day and reporter. Another
 * due day is another round and remains.
 */
function reportedBefore(
  old: readonly ExistingObligation[],
  next: readonly ExistingObligation[],
  targets: ReadonlyMap<string, Target>,
): readonly ExistingObligation[] {
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

const unitOf = ({ activityId, dueOn, schoolId, organizationId }: ExistingObligation): string =>
  [activityId, dueOn, schoolId ?? organizationId].join(' ')

/** The activities of the successor by the activities with the same title; none where titles repeat. */
async function targetsIn(
  work: Work,
  roadmapId: string,
  successorId: string,
): Promise<ReadonlyMap<string, Target>> {
  const rows = await work.read<Target & { readonly from: string }>(sql`
    select min(o.id::text) as "from", min(n.roadmap_id::text) as "roadmapId", min(n.section_id::text) as "sectionId",
      min(n.id::text) as "activityId"
    from core.activity o join core.activity n on core.fold(n.title) = core.fold(o.title)
    where o.roadmap_id = ${roadmapId} and n.roadmap_id = ${successorId}
      and o.archived_at is null and n.archived_at is null
      and not exists (select from core.activity p where p.parent_id = n.id and p.archived_at is null)
    group by core.fold(n.title) having count(*) = 1`)
  return new Map(rows.map(({ from, ...target }) => [from, target]))
}

function requireSuccession(roadmap: RoadmapRow, successor: RoadmapRow): void {
  if (roadmap.id === successor.id)
    throw apiError('CHOICE_INVALID', 'Дорожная карта указана как замена самой себя: укажите другую.')
  const hasSameOwner =
    roadmap.regionId === successor.regionId &&
    roadmap.municipalityId === successor.municipalityId &&
    roadmap.schoolId === successor.schoolId
  if (!hasSameOwner)
    throw apiError(
      'OTHER_PLACE',
      'Новая дорожная карта относится к другой территории или школе: укажите карту той же территории.',
    )
}
