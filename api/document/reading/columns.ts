import { foldText } from '../../text/fold.ts'
import { type PrintedCell, type PrintedRow, type PrintedTable, widthOf } from '../paper/paper.ts'

/** What a column of a roadmap's table holds. */
export type Role =
  | 'number'
  | 'title'
  | 'term'
  | 'responsible'
  | 'plannedResult'
  | 'expectedEvidence'
  | 'note'
  | 'execution'

/** The columns of a table as its headings name them. */
export interface Columns {
  readonly width: number
  readonly byRole: ReadonlyMap<Role, number>
  /** Columns of headings that nothing is known of. */
  readonly others: readonly { readonly column: number; readonly heading: string }[]
  /** The folded texts of the row of headings, by which its repetition on the next page is known. */
  readonly key: string
}

/** Headings of regions, folded: the first that fits. */
const headings: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:№|п\/п|номер|n п)/],
  ['execution', /информаци[а-я]* об исполнении|отметка|сведения об исполнении|фактическ/],
  ['responsible', /ответственн|исполнител/],
  ['term', /срок|дата|период|время/],
  ['expectedEvidence', /подтвержда|документ/],
  ['plannedResult', /результат|показател|продукт/],
  ['title', /мероприяти|содержание|действи|мера|меры|направлени/],
  ['note', /примечани|комментари/],
]

/** The headings of a table are in one of its first rows. */
const looked = 12

const mostHeading = 200

export const keyOf = ({ cells }: PrintedRow): string =>
  cells
    .map(({ text }) => foldText(text.slice(0, mostHeading)))
    .filter(text => text !== '')
    .join('|')

/** The row of headings, and what it says; null for a table that is no roadmap's. */
export function findColumns(table: PrintedTable): { readonly row: number; readonly columns: Columns } | null {
  for (const [row, printed] of table.rows.slice(0, looked).entries()) {
    const columns = columnsIn(printed, widthOf(table))
    if (columns) return { row, columns }
  }
  return null
}

function columnsIn(row: PrintedRow, width: number): Columns | null {
  const byRole = new Map<Role, number>()
  const others: { column: number; heading: string }[] = []
  for (const { text, column } of row.cells) {
    const heading = foldText(text.slice(0, mostHeading))
    if (heading === '') continue
    const role = headings.find(([name, words]) => !byRole.has(name) && words.test(heading))?.[0]
    if (role) byRole.set(role, column)
    else others.push({ column, heading: text })
  }
  const isRoadmap = byRole.has('title') && (byRole.has('term') || byRole.has('responsible'))
  if (!isRoadmap || byRole.size < 3) return null
  return { width, byRole, others, key: keyOf(row) }
}

/** The cell of a row that covers a column. */
export const cellAt = (cells: readonly PrintedCell[], column: number | undefined): PrintedCell | undefined =>
  column === undefined ? undefined : cells.find(one => one.column <= column && column < one.column + one.span)

/** True of the row below the headings that numbers the columns. */
export const numbersColumns = ({ cells }: PrintedRow): boolean =>
  cells.length > 2 && cells.every(({ text }, index) => text === String(index + 1))
