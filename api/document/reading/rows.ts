import { type Paper, type PrintedTable, widthOf } from '../paper/paper.ts'
import { type Columns, cellAt, findColumns, keyOf, numbersColumns, type Role } from './columns.ts'
import { isHeadingLine, sectionIn, splitHeading } from './section.ts'
import { joined, type Place, placeOf, printedPlace, type RowAt, type Value } from './value.ts'

/** Above a table are its title and who approved it: so many lines, and so much of each. */
const [mostLines, mostLine] = [30, 500]

/** The cells of a row that become fields of an activity. */
export type CellRole = Exclude<Role, 'number' | 'title' | 'execution'>
export const cellRoles: readonly CellRole[] = [
  'term',
  'responsible',
  'plannedResult',
  'expectedEvidence',
  'note',
]

export interface ReadRow {
  readonly at: RowAt
  number: Value | null
  title: Value | null
  readonly cells: Map<CellRole, Value>
  readonly parts: ReadRow[]
}

export interface ReadSection {
  readonly number: string | null
  readonly title: string | null
  readonly place: Place | null
  readonly rows: ReadRow[]
}

/** What a document says otherwise than a table should, and what of it was not taken. */
export interface Remark {
  readonly place: string
  readonly text: string
}

export interface ReadTables {
  /** The lines above the first table of the roadmap. */
  readonly above: readonly string[]
  readonly sections: readonly ReadSection[]
  readonly torn: readonly Remark[]
  readonly notRead: readonly Remark[]
}

/** Reads the tables of a roadmap into sections and rows. All that is joined, guessed or left out is reported. */
export function readTablesOf({ blocks }: Paper): ReadTables {
  const reader = tableReader()
  let heading: string | null = null
  let number = 0
  for (const block of blocks) {
    if (block.kind === 'PARAGRAPH') {
      if (isHeadingLine(block.text)) heading = block.text
      else reader.line(block.text)
      continue
    }
    reader.read(block, ++number, heading)
    heading = null
  }
  return reader.result
}

function tableReader() {
  const sections: ReadSection[] = []
  const torn: Remark[] = []
  const notRead: Remark[] = []
  const above: string[] = []
  let columns: Columns | null = null
  let isPageBroken = false

  const line = (text: string) => {
    if (columns !== null || text === '') return
    above.push(text.slice(0, mostLine))
    if (above.length > mostLines) above.shift()
  }
  const last = () => sections.at(-1)?.rows.at(-1)
  const tear = (row: RowAt, text: string) => torn.push({ place: printedPlace(row), text })

  const begin = (heading: Omit<ReadSection, 'rows'>) => sections.push({ ...heading, rows: [] })
  const section = (): ReadSection => {
    if (sections.length === 0) begin({ number: null, title: null, place: null })
    return sections.at(-1) as ReadSection
  }

  /** Adds the texts of a torn row to those of the row that it goes on. */
  const append = (row: ReadRow, values: Values, by: string) => {
    const target = row.parts.at(-1) ?? row
    target.title = joined(target.title, values.title, by)
    for (const role of cellRoles) {
      const whole = joined(target.cells.get(role) ?? null, values.cells.get(role) ?? null, by)
      if (whole) target.cells.set(role, whole)
    }
  }

  const take = (row: RowAt, own: Columns) => {
    const values = valuesIn(row, own)
    const above = last()
    const [numberCell, titleCell] = [
      cellAt(row.cells, own.byRole.get('number')),
      cellAt(row.cells, own.byRole.get('title')),
    ]
    const isTorn = isPageBroken
    isPageBroken = false
    if (above && titleCell?.isMergedUp) {
      append(above, values, '\n')
      tear(row, 'строка дополняет строку выше: её ячейки прочитаны вместе')
      return
    }
    if (above && !values.number && !values.title) {
      append(above, values, ' ')
      tear(row, 'строка без номера и названия прочитана как продолжение строки выше')
      return
    }
    const made: ReadRow = { at: row, ...values, parts: [] }
    if (above && numberCell?.isMergedUp) {
      above.parts.push(made)
      return
    }
    const goesOn =
      isTorn || /^[а-яё]/u.test(values.title?.text ?? '') || /[,–-]$/u.test(above?.title?.text ?? '')
    if (above && !values.number && own.byRole.has('number') && goesOn) {
      append(above, values, ' ')
      tear(row, 'строка без номера прочитана как продолжение строки выше: она разорвана между страницами')
      return
    }
    if (!values.number && own.byRole.has('number')) tear(row, 'у строки нет номера: укажите его')
    if (!values.title) tear(row, 'у строки нет названия мероприятия: укажите его')
    share(made, above && section().rows.length > 0 ? above : undefined, own)
    section().rows.push(made)
  }

  const read = (table: PrintedTable, tableNumber: number, heading: string | null) => {
    const rowAt = (index: number): RowAt => ({
      table,
      tableNumber,
      rowNumber: index + 1,
      cells: table.rows[index]?.cells ?? [],
    })
    const found = findColumns(table)
    const isContinued = !found && columns !== null && widthOf(table) === columns.width
    const own = found?.columns ?? (isContinued ? columns : null)
    if (!own) {
      if (table.rows.some(({ cells }) => cells.some(({ text }) => text !== '')))
        notRead.push({
          place: printedPlace(rowAt(0)),
          text: 'таблица без столбцов мероприятий и сроков не прочитана',
        })
      return
    }
    for (const { cells } of table.rows.slice(0, found?.row ?? 0))
      line(
        cells
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      )
    columns = own
    if (isContinued) {
      isPageBroken = true
      tear(rowAt(0), 'таблица без заголовков прочитана как продолжение предыдущей')
    } else if (heading !== null) begin({ ...splitHeading(heading), place: null })
    const start = found ? found.row + 1 : 0
    const lost = new Set<string>()
    for (let index = start; index < table.rows.length; index++) {
      const row = rowAt(index)
      const isRepeated = keyOf(row) === own.key
      if (isRepeated) isPageBroken = true
      if (isRepeated || numbersColumns(row) || row.cells.every(one => one.text === '' && !one.isMergedUp)) {
        tellUnreadable(row, notRead)
        continue
      }
      const next = cellAt(table.rows[index + 1]?.cells ?? [], own.byRole.get('number'))?.text ?? ''
      const begun = sectionIn(row.cells, own, next)
      if (begun) begin({ number: begun.number, title: begun.title, place: placeOf(row, begun.cell) })
      else take(row, own)
      tellUnreadable(row, notRead)
      for (const { column, heading: name } of unreadColumns(own))
        if (!begun && (cellAt(row.cells, column)?.text ?? '') !== '') lost.add(name)
    }
    for (const name of lost)
      notRead.push({
        place: printedPlace(rowAt(0)),
        text: `столбец «${name}» не прочитан: такого поля у мероприятия нет`,
      })
  }
  return { read, line, result: { above, sections, torn, notRead } }
}

/** The columns whose texts no field takes; what was executed is reported, not planned. */
const unreadColumns = ({ others, byRole }: Columns) => {
  const execution = byRole.get('execution')
  return execution === undefined ? others : [...others, { column: execution, heading: 'Исполнение' }]
}

function tellUnreadable(row: RowAt, notRead: Remark[]): void {
  const names = row.cells.flatMap(cell => (cell.isUnreadable ? [placeOf(row, cell)] : []))
  for (const { address, cell } of names)
    notRead.push({
      place: printedPlace(row),
      text: `ячейка ${address ?? cell} с формулой не прочитана: вставьте значение`,
    })
}

interface Values {
  readonly number: Value | null
  readonly title: Value | null
  readonly cells: Map<CellRole, Value>
}

function valuesIn(row: RowAt, { byRole }: Columns): Values {
  const valueIn = (role: Role): Value | null => {
    const cell = cellAt(row.cells, byRole.get(role))
    return cell && cell.text !== '' && !cell.isMergedUp
      ? { text: cell.text, places: [placeOf(row, cell)] }
      : null
  }
  const number = valueIn('number')
  return {
    number: number && { ...number, text: number.text.replace(/[.)\s]+$/, '') },
    title: valueIn('title'),
    cells: new Map(
      cellRoles.flatMap(role => {
        const value = valueIn(role)
        return value ? [[role, value] as const] : []
      }),
    ),
  }
}

/** Gives a row the values of the cells that it shares with the row above: they are printed once for both. */
function share(row: ReadRow, above: ReadRow | undefined, { byRole }: Columns): void {
  for (const role of cellRoles) {
    const value = cellAt(row.at.cells, byRole.get(role))?.isMergedUp ? above?.cells.get(role) : undefined
    if (value) row.cells.set(role, value)
  }
}
