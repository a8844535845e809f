import type {
  ChangeActivityInput,
  ChangeSectionInput,
  RoadmapEditInput,
} from '../graphql/generated/contract.ts'
import type { CellField, WorkbookRow } from './cells.ts'
import type { FilledRow, FilledWorkbook } from './read.ts'

/** What came of a cell that the workbook has otherwise than it was handed out, or that cannot be read. */
export interface CellOutcome {
  readonly row: string
  readonly field: CellField
  readonly address: string
  readonly outcome: 'CHANGED' | 'CONFLICT' | 'REFUSED'
  readonly base: string
  readonly yours: string
  readonly theirs: string
  readonly message: string | null
}

export interface Merged {
  readonly cells: readonly CellOutcome[]
  /** Rows of the workbook that are not taken, and rows that it lacks. */
  readonly rows: readonly {
    readonly address: string | null
    readonly row: string | null
    readonly message: string
  }[]
  readonly edits: readonly RoadmapEditInput[]
}

/** Which side holds where both have changed a cell. */
export type Prefer = 'THEIRS' | 'YOURS'

/**
 * Merges a filled workbook into the rows of today, cell by cell: what only the workbook has changed is taken, what only the
 * platform has changed stays, what both have changed differently is a conflict.
 */
export function merge({ rows, base }: FilledWorkbook, today: readonly WorkbookRow[], prefer: Prefer): Merged {
  const byId = new Map(today.map(row => [row.id, row]))
  const cells: CellOutcome[] = []
  const remarks: { address: string | null; row: string | null; message: string }[] = []
  const edits: RoadmapEditInput[] = []
  const seen = new Set<string>()
  for (const filled of rows) {
    const present = byId.get(filled.id)
    if (seen.has(filled.id) || !base.has(filled.id) || !present) {
      remarks.push({
        address: filled.address,
        row: filled.id || null,
        message: messageFor(filled, seen, base),
      })
      continue
    }
    seen.add(filled.id)
    const outcomes = [...filled.cells].flatMap(([field, cell]) => {
      const theirs = present.cells[field]
      if (theirs === undefined) return []
      const was = base.get(filled.id)?.get(field) ?? ''
      return compare({ row: filled.id, field, base: was, theirs, ...cell })
    })
    cells.push(...outcomes)
    const taken = outcomes.filter(
      ({ outcome }) => outcome === 'CHANGED' || (outcome === 'CONFLICT' && prefer === 'YOURS'),
    )
    if (taken.length > 0) edits.push(editOf(present, taken))
  }
  for (const row of today)
    if (base.has(row.id) && !seen.has(row.id))
      remarks.push({
        address: null,
        row: row.id,
        message: 'строки нет в книге: на платформе она остаётся, удалите её там, если не нужна.',
      })
  return { cells, rows: remarks, edits }
}

interface Compared {
  readonly row: string
  readonly field: CellField
  readonly address: string
  readonly base: string
  readonly theirs: string
  readonly yours: string
  readonly fault: string | null
}

function compare({ fault, ...cell }: Compared): readonly CellOutcome[] {
  const { base, yours, theirs } = cell
  if (fault !== null) return [{ ...cell, outcome: 'REFUSED', message: fault }]
  if (same(yours, base) || same(yours, theirs)) return []
  if (cell.field === 'title' && yours === '')
    return [{ ...cell, outcome: 'REFUSED', message: 'название не указано: впишите его.' }]
  if (same(theirs, base)) return [{ ...cell, outcome: 'CHANGED', message: null }]
  const message = 'ячейка изменена и на платформе: выберите верное значение.'
  return [{ ...cell, outcome: 'CONFLICT', message }]
}

/** Programs of workbooks change line ends and drop blanks at the end. */
const same = (one: string, other: string): boolean => tidy(one) === tidy(other)

const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(line => line.trimEnd())
    .join('\n')
    .trim()

function editOf({ id, type }: WorkbookRow, taken: readonly CellOutcome[]): RoadmapEditInput {
  const changes = Object.fromEntries(
    taken.map(({ field, yours }) => [field, field === 'kind' && yours === '' ? null : tidy(yours)]),
  )
  if (type === 'Activity') {
    const changeActivity: ChangeActivityInput = { activity: id, ...changes }
    return { changeActivity }
  }
  const changeSection: ChangeSectionInput = { section: id, ...changes }
  return { changeSection }
}

function messageFor({ id }: FilledRow, seen: ReadonlySet<string>, base: FilledWorkbook['base']): string {
  if (id === '') return 'строка новая: добавьте её на платформе, из книги она не сохраняется.'
  if (seen.has(id))
    return 'строка повторяет другую строку книги и не сохраняется: внесите изменения в первую.'
  return base.has(id)
    ? 'строка уже удалена на платформе, изменения не сохраняются: если она нужна, добавьте её там.'
    : 'строка не из этой книги и не сохраняется: добавьте её на платформе.'
}
