import { act } from '../../action/run-action.ts'
import type { Outcome, Work } from '../../action/work.ts'
import type { Context } from '../../graphql/context.ts'
import { apiError } from '../../graphql/errors/table.ts'
import { standingObligations, unreported } from '../../obligation/active.ts'
import { changeObligations } from '../../obligation/write.ts'
import { readCell } from '../draft/cell.ts'
import { requireSize } from '../draft/draft.ts'
import { requireParties } from '../parties.ts'
import { changeRoadmap, inspect, lockRoadmap } from '../roadmap.ts'
import { isInForce } from '../status.ts'
import type { RoadmapRow } from '../table.ts'
import { changesReporting, type HeadChange, readHead, rewriteHead } from './header.ts'
import { type Outline, readOutline, rowsOf } from './outline.ts'
import { type Laid, layOut } from './positions.ts'
import { followTerms } from './replan-obligations.ts'
import { applyEdit, type Edit } from './steps.ts'
import { sayEdits } from './summary.ts'
import { rewriteRows } from './write-activities.ts'
import { rewriteSections } from './write-sections.ts'

const mostEdits = 200

export interface EditRoadmap {
  readonly roadmapId: string
  readonly version: number
  /** In the caller's words; a draft needs none. */
  readonly reason: string | null
  /** What changes of the roadmap itself; null where nothing does. */
  readonly head: HeadChange | null
  /** Done one after another. */
  readonly edits: readonly Edit[]
}

/**
 * Changes a roadmap's head, adds, changes, removes and moves its sections and activities, all steps or none. Of a
 * roadmap in force the obligations that nobody has reported on follow; an activity that somebody has reported on is
 * not removed. In another period all terms are read anew.
 */
export function editRoadmap(context: Context, input: EditRoadmap): Promise<Outcome> {
  return act(context, 'editRoadmap', input, async work => {
    const { edits } = input
    if ((edits.length === 0 && input.head === null) || edits.length > mostEdits) {
      throw apiError(
        'BAD_INPUT',
        `Назовите изменения самой карты (head) или шаги (edits), до ${mostEdits} за раз.`,
      )
    }
    const before = await lockRoadmap(work, 'editRoadmap', input.roadmapId, input.version)
    const reason = reasonFor(before, input.reason)
    const head = input.head && (await readHead(work, before, input.head))
    const old = await readOutline(work, before)
    const outline = edits.reduce(applyEdit, old)
    const rows = rowsOf(outline)
    requireSize({ rows: rows.length, sections: outline.length, tasks: head?.tasks?.length ?? 0 })
    await requireParties(
      work,
      rows.flatMap(row => row.responsible ?? []),
    )
    const basis = sayEdits(edits, old, reason, head)
    const roadmap = head
      ? await rewriteHead(work, before, head, basis)
      : await changeRoadmap(work, before, {}, basis)
    const laid = layOut(outline)
    const stored = rowsOf(old).flatMap(row => row.before ?? [])
    // Sections that stand first, for rows point at them; both are archived rather than deleted.
    await rewriteSections(work, roadmap, old, outline, basis)
    await rewriteRows(work, roadmap, stored, laid, basis, (head?.period ?? null) !== null)
    const asksAnew = head && changesReporting(head) ? laid : laid.filter(isAskedAnew)
    if (isInForce(roadmap)) await follow(work, roadmap, old, laid, asksAnew, basis)
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
  asksAnew: readonly Laid[],
  basis: string,
): Promise<void> {
  const kept = new Map(laid.map(one => [one.row.id, one]))
  const removed = rowsOf(before).filter(row => !kept.has(row.id))
  const standing = await standingObligations(work, roadmap.id)
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
  const asked = asksAnew.flatMap(({ row, parentId }) => [row.id, ...(parentId ? [parentId] : [])])
  const above = removed.flatMap(row => row.before?.parentId ?? [])
  await followTerms(work, roadmap, [...asked, ...removed.map(row => row.id), ...above], basis)
}

/** Whether a row asks something else than before: another day, another reporter. */
const isAskedAnew = ({ row: { before, cells, responsible }, inheritsFromId }: Laid): boolean =>
  before === null ||
  responsible !== null ||
  before.termText !== cells.term ||
  before.inheritsFromId !== inheritsFromId
