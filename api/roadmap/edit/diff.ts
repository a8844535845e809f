import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '../../../prisma/generated/client.ts'
import { inTurns } from '../../data/yield.ts'
import { parseTerm } from '../../term/parse.ts'
import { rowsPerTurn } from '../../term/read.ts'
import { termPeriod } from '../draft/period.ts'
import { termColumns } from '../draft/write.ts'
import type { ActivityRow, RoadmapRow } from '../table.ts'
import { cellsOf } from './outline.ts'
import type { Laid } from './positions.ts'

/** A laid row with its columns as they will be stored. */
export interface Printed extends Laid {
  readonly columns: ReturnType<typeof columnsOf>
  readonly isChanged: boolean
}

/**
 * Reads laid rows as rows of this roadmap: terms by its period, where the words or, with `isPeriodNew`, the reading are new.
 * Lets other requests have their turn between them.
 */
export function printed(
  roadmap: RoadmapRow,
  laid: readonly Laid[],
  isPeriodNew: boolean,
): Promise<readonly Printed[]> {
  const period = termPeriod(roadmap)
  return inTurns(laid, rowsPerTurn, one => {
    const { row, sectionId, inheritsFromId, position } = one
    const { before, cells, responsible } = row
    const isSaidAnew = before === null || before.termText !== cells.term
    const read = isSaidAnew || isPeriodNew ? termColumns(parseTerm(cells.term, period)) : before
    const isTermNew = isSaidAnew || (isPeriodNew && !isDeepStrictEqual(plain(read.term), before.term))
    const isChanged =
      isTermNew ||
      responsible !== null ||
      before.sectionId !== sectionId ||
      before.inheritsFromId !== inheritsFromId ||
      before.position !== position ||
      JSON.stringify(cellsOf(before)) !== JSON.stringify(cells)
    return { ...one, columns: columnsOf(one, isTermNew ? read : before), isChanged }
  })
}

/** As JSON gives it back. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type TermColumns = Pick<
  ActivityRow,
  'termText' | 'termKind' | 'termResolution' | 'termStartsOn' | 'termEndsOn'
> & { readonly term: unknown }

function columnsOf({ row, sectionId, inheritsFromId, position }: Laid, read: TermColumns) {
  const { term: _, ...cells } = row.cells
  const { term, termText, termKind, termResolution, termStartsOn, termEndsOn } = read
  return {
    ...{ id: row.id, sectionId, inheritsFromId, position, ...cells },
    // The term of a stored row is the JSON that `termColumns` wrote.
    ...{ term: term as Prisma.InputJsonValue, termText, termKind, termResolution, termStartsOn, termEndsOn },
  }
}
