import { act } from '../action/act.ts'
import type { Outcome, Work } from '../action/work.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import { standingObligations, unreported } from '../obligation/standing.ts'
import { changeObligations } from '../obligation/write.ts'
import { readCell } from './cell.ts'
import { requireSize } from './draft.ts'
import { applyEdit, type Edit } from './edits.ts'
import { followTerms } from './follow.ts'
import { requireParties } from './found.ts'
import { type Laid, layOut } from './layout.ts'
import { type Outline, readOutline, rowsOf } from './outline.ts'
import { changeRoadmap, inspect, lockRoadmap } from './own.ts'
import { rewriteSections } from './resection.ts'
import { rewriteRows } from './rewrite.ts'
import { sayEdits } from './said.ts'
import { isInForce } from './status.ts'
import type { RoadmapRow } from './table.ts'

const mostEdits = 200

export interface EditRoadmap {
  readonly roadmapId: string
  readonly version: number
  /** In the caller's words; a draft needs none. */
  readonly reason: string | null
  /** Done one after another. */
  readonly edits: readonly Edit[]
}

/**
 * Adds, changes, removes and moves sections and activities, all steps or none. Of a roadmap in force the
 * obligations that nobody has reported on follow; an activity that somebody has reported on is not removed.
 */
export function editRoadmap(context: Context, input: EditRoadmap): Promise<Outcome> {
  return act(context, 'editRoadmap', input, async work => {
    const { edits } = input
    if (edits.length === 0 || edits.length > mostEdits) {
      throw apiError('BAD_INPUT', `Назовите изменения: от 1 до ${mostEdits} за один раз.`)
    }
    const roadmap = await lockRoadmap(work, 'editRoadmap', input.roadmapId, input.version)
    const reason = reasonFor(roadmap, input.reason)
    const before = await readOutline(work, roadmap)
    const after = edits.reduce(applyEdit, before)
    const rows = rowsOf(after)
    requireSize({ rows: rows.length, sections: after.length, tasks: 0 })
    await requireParties(
      work,
      rows.flatMap(row => row.responsible ?? []),
    )
    const basis = sayEdits(edits, before, reason)
    const laid = layOut(after)
    const stored = rowsOf(before).flatMap(row => row.before ?? [])
    // Sections that stand first, for rows point at them; both are archived rather than deleted.
    await rewriteSections(work, roadmap, before, after, basis)
    await rewriteRows(work, roadmap, stored, laid, basis)
    if (isInForce(roadmap)) await follow(work, roadmap, before, laid, basis)
    await changeRoadmap(work, roadmap, {}, basis)
    return { id: roadmap.id, findings: await inspect(work, roadmap.id) }
  })
}

function reasonFor(roadmap: RoadmapRow, given: string | null): string | null {
  const reason = readCell(given)
  if (roadmap.status === 'DRAFT') return reason
  if (!isInForce(roadmap)) {
    throw apiError('BAD_INPUT', 'Карта закрыта, заменена или отменена: изменить её уже нельзя.')
  }
  if (reason === null) throw apiError('BAD_INPUT', 'Карта уже утверждена: напишите, почему она меняется.')
  return reason
}

/** Lets the obligations of a roadmap in force follow its rows. */
async function follow(
  work: Work,
  roadmap: RoadmapRow,
  before: Outline,
  laid: readonly Laid[],
  basis: string,
): Promise<void> {
  const kept = new Map(laid.map(one => [one.row.id, one]))
  const removed = rowsOf(before).filter(row => !kept.has(row.id))
  const standing = (await standingObligations(work, roadmap.id)).filter(one => !one.archivedAt)
  const waiting = new Set(unreported(standing))
  const lost = standing.find(one => !waiting.has(one) && removed.some(row => row.id === one.activityId))
  if (lost) {
    throw apiError(
      'BAD_INPUT',
      'По мероприятию уже есть отчёт или оно снято с основанием: убрать его нельзя.',
    )
  }
  const moved = standing.flatMap(one => {
    const sectionId = kept.get(one.activityId)?.sectionId
    return sectionId && sectionId !== one.sectionId ? [{ before: one, change: { sectionId } }] : []
  })
  await changeObligations(work, moved, basis)
  const asksAnew = laid
    .filter(isAskedAnew)
    .flatMap(({ row, parentId }) => [row.id, ...(parentId ? [parentId] : [])])
  const above = removed.flatMap(row => row.before?.parentId ?? [])
  await followTerms(work, roadmap, [...asksAnew, ...removed.map(row => row.id), ...above], basis)
}

/** Whether a row asks something else than before: another day, another reporter. */
const isAskedAnew = ({ row: { before, cells, responsible }, inheritsFromId }: Laid): boolean =>
  before === null ||
  responsible !== null ||
  before.termText !== cells.term ||
  before.inheritsFromId !== inheritsFromId
