import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { lockActiveObligations, unreported } from '../../obligation/active.ts'
import { monitoringFacts } from '../../obligation/plan/facts.ts'
import { planWithin } from '../../obligation/plan/limited.ts'
import type { ActivityFacts, RoadmapFacts } from '../../obligation/plan/plan.ts'
import { replan } from '../../obligation/plan/replan.ts'
import { addObligations, changeObligations } from '../../obligation/plan/write.ts'
import type { RoadmapRow } from '../table.ts'
import { type Outline, rowsOf } from './outline.ts'
import type { PositionedRow } from './positions.ts'

interface Options {
  readonly basis: string
  /** Whether the obligations of every row may be others. */
  readonly isReportingNew: boolean
}

/** Lets the obligations of a roadmap in force follow its edited rows; BAD_INPUT if a removed row has reports. */
export async function replanEdited(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  before: Outline,
  after: readonly PositionedRow[],
  { basis, isReportingNew }: Options,
): Promise<void> {
  const sections = new Map(after.map(({ row, sectionId }) => [row.id, sectionId]))
  const removed = rowsOf(before).filter(row => !sections.has(row.id))
  const removedIds = new Set(removed.map(row => row.id))
  const active = await lockActiveObligations(work, roadmap.id)
  const waiting = new Set(unreported(active))
  if (active.some(one => removedIds.has(one.activityId) && !waiting.has(one))) {
    throw apiError(
      'IN_USE',
      'По мероприятию есть отчёт или снятое обязательство, удалить его нельзя: исправьте текст мероприятия.',
    )
  }
  const moved = active.flatMap(one => {
    const sectionId = sections.get(one.activityId)
    return sectionId && sectionId !== one.sectionId ? [{ before: one, change: { sectionId } }] : []
  })
  await changeObligations(work, moved, basis)
  const replanned = after.filter(one => isReportingNew || isReplanned(one))
  const ids = replanned.flatMap(({ row, parentId }) => [row.id, ...(parentId ? [parentId] : [])])
  const parents = removed.flatMap(row => row.before?.parentId ?? [])
  await followTerms(work, roadmap, [...ids, ...removedIds, ...parents], basis)
}

/** Whether a row may have other due days or reporters than before. */
const isReplanned = ({ row: { before, cells, responsible }, inheritsFromId }: PositionedRow): boolean =>
  before === null ||
  responsible !== null ||
  before.termText !== cells.term ||
  before.inheritsFromId !== inheritsFromId

/** Plans the obligations of changed activities again, and of the rows that take their term or parties from them. */
export async function followTerms(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  activityIds: readonly string[],
  basis: string | null,
): Promise<void> {
  const facts = await monitoringFacts(work, roadmap)
  await replanActivities(work, roadmap, facts, withDependants(facts.activities, activityIds), basis)
}

/** Plans the obligations of all activities again. */
export async function followPolicy(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  basis: string | null,
): Promise<void> {
  const facts = await monitoringFacts(work, roadmap)
  await replanActivities(work, roadmap, facts, new Set(facts.activities.map(({ id }) => id)), basis)
}

async function replanActivities(
  work: UnitOfWork,
  roadmap: RoadmapRow,
  facts: RoadmapFacts,
  amended: ReadonlySet<string>,
  basis: string | null,
): Promise<void> {
  const existing = await lockActiveObligations(work, roadmap.id, [...amended])
  const planned = await planWithin(facts, work.context.limits)
  const wanted = planned.filter(one => amended.has(one.activityId ?? ''))
  const { changes, added } = replan(existing, wanted, work.context.now)
  await changeObligations(work, changes, basis)
  const { id: roadmapId, regionId, municipalityId, schoolId } = roadmap
  const home = { roadmapId, orderId: null, regionId, municipalityId, schoolId }
  await addObligations(work, home, added, basis)
}

function withDependants(rows: readonly ActivityFacts[], ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids)
  const isNew = ({ id, parentId, inheritsFromId }: ActivityFacts) =>
    !found.has(id) && [parentId, inheritsFromId].some(above => above !== null && found.has(above))
  for (let next = rows.filter(isNew); next.length > 0; next = rows.filter(isNew)) {
    for (const row of next) found.add(row.id)
  }
  return found
}
