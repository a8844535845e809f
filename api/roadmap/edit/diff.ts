import { isDeepStrictEqual } from 'node:util'
import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { inTurns } from '../../data/yield.ts'
import { rowsPerTurn } from '../../term/with-terms.ts'
import { readTerm, type TermColumns } from '../activity/term.ts'
import type { ActivityRow, RoadmapRow } from '../table.ts'
import { cellsOf } from './outline.ts'
import type { PositionedRow } from './positions.ts'

/** A changed row with its columns as they are stored. */
export interface ChangedRow extends PositionedRow {
  readonly columns: ReturnType<typeof columnsOf>
}

/**
 * The rows that differ from what is stored. Terms are read by the roadmap's period where the words or, with `isPeriodNew`,
 * the reading is new. Yields to other requests in between.
 */
export async function changedRows(
  { context }: UnitOfWork,
  roadmap: RoadmapRow,
  rows: readonly PositionedRow[],
  isPeriodNew: boolean,
): Promise<readonly ChangedRow[]> {
  const changes = await inTurns(rows, rowsPerTurn, positioned => {
    const { before, cells } = positioned.row
    const hasNewWords = before === null || before.termText !== cells.term
    const read = hasNewWords || isPeriodNew ? readTerm(cells.term, roadmap, context) : before
    const isTermNew = hasNewWords || (isPeriodNew && !isDeepStrictEqual(asStored(read.term), before.term))
    if (!isTermNew && !isChanged(positioned, before)) return []
    return [{ ...positioned, columns: columnsOf(positioned, isTermNew ? read : before) }]
  })
  return changes.flat()
}

/** Whether a row differs from what is stored in anything but its term. */
const isChanged = (
  { row: { cells, responsible }, sectionId, inheritsFromId, position }: PositionedRow,
  before: ActivityRow,
): boolean =>
  responsible !== null ||
  before.sectionId !== sectionId ||
  before.inheritsFromId !== inheritsFromId ||
  before.position !== position ||
  JSON.stringify(cellsOf(before)) !== JSON.stringify(cells)

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function columnsOf({ row, sectionId, inheritsFromId, position }: PositionedRow, read: TermColumns) {
  const { number, title, plannedResult, expectedEvidence, note } = row.cells
  const { term, termText, termKind, termResolution, termStartsOn, termEndsOn } = read
  return {
    id: row.id,
    sectionId,
    inheritsFromId,
    position,
    number,
    title,
    plannedResult,
    expectedEvidence,
    note,
    term,
    termText,
    termKind,
    termResolution,
    termStartsOn,
    termEndsOn,
  }
}
