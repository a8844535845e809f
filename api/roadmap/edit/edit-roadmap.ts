import { action } from '../../action/action.ts'
import { requireAllowed } from '../../action/allowed.ts'
import { checkEach, inPart } from '../../graphql/errors/mistakes.ts'
import { apiError, type InputPath } from '../../graphql/errors/table.ts'
import { requireParties } from '../../organization/responsible.ts'
import { readCell } from '../draft/cell.ts'
import { requireSize } from '../draft/draft.ts'
import { editRefusal, isInForce } from '../lifecycle/status.ts'
import { inspect, lockRoadmap } from '../roadmap.ts'
import type { RoadmapRow } from '../table.ts'
import { changesPeriod, changesReporting, readHeader, writeHeader } from './header.ts'
import { readEdit } from './input.ts'
import { readOutline, rowsOf } from './outline.ts'
import { assignPositions } from './positions.ts'
import { replanEdited } from './replan-obligations.ts'
import { applyEdit } from './steps.ts'
import { summarize } from './summary.ts'
import { writeActivities } from './write-activities.ts'
import { writeSections } from './write-sections.ts'

const mostEdits = 200

const stepAt = (index: number): InputPath => `input.edits[${index}]`

/**
 * Changes a roadmap's header, adds, changes, removes and moves its sections and activities: all steps or none. The
 * obligations of a roadmap in force follow, except reported ones; an activity with a report cannot be removed. After a
 * new period all terms are parsed again.
 */
export const editRoadmap = action('editRoadmap', async (work, input) => {
  const edits = checkEach(input.edits ?? [], stepAt, (edit, index) => readEdit(edit, stepAt(index)))
  const head = Object.values(input.head ?? {}).some(value => value != null) ? input.head : null
  if ((edits.length === 0 && !head) || edits.length > mostEdits) {
    throw apiError(
      'NOTHING_TO_CHANGE',
      `Изменений нет или их слишком много: передайте head или шаги edits, до ${mostEdits} за раз.`,
      'input.edits',
    )
  }
  const roadmap = await lockRoadmap(work, input.roadmap, input.version)
  const reason = readReason(roadmap.row, input.reason)
  const header = head ? await readHeader(work, roadmap.row, head) : null
  const before = await readOutline(work, roadmap.id)
  const after = edits.reduce(
    (outline, edit, index) => inPart(stepAt(index), () => applyEdit(outline, edit)),
    before,
  )
  const rows = rowsOf(after)
  requireSize({ rows: rows.length, sections: after.length, tasks: header?.tasks?.length ?? 0 }, 'input.edits')
  await requireParties(
    work,
    rows.flatMap(row => row.responsible ?? []),
  )
  const basis = summarize(edits, before, reason, header)
  if (header) await writeHeader(work, roadmap, header, basis)
  else await roadmap.update({}, { basis })
  const positioned = assignPositions(after)
  // Sections first, for rows refer to them.
  await writeSections(work, roadmap, before, after, basis)
  const isPeriodNew = header !== null && changesPeriod(header)
  await writeActivities(work, roadmap.row, before, positioned, { basis, isPeriodNew })
  if (isInForce(roadmap.row)) {
    const isReportingNew = header !== null && changesReporting(header)
    await replanEdited(work, roadmap.row, before, positioned, { basis, isReportingNew })
  }
  return { id: roadmap.id, findings: await inspect(work, roadmap.id) }
})

/** The reason in the caller's words; a draft needs none. */
function readReason(roadmap: RoadmapRow, text: string | null | undefined): string | null {
  const reason = readCell(text, 'input.reason')
  requireAllowed(editRefusal(roadmap))
  if (roadmap.status !== 'DRAFT' && reason === null)
    throw apiError(
      'VALUE_MISSING',
      'Дорожная карта уже утверждена: укажите причину изменения.',
      'input.reason',
    )
  return reason
}
