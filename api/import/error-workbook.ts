import type { Header } from './header.ts'
import { cellOf, type RowOutcome } from './outcome.ts'
import { type Cell, columnName, textOf } from './sheet/cell.ts'

const results = {
  CREATED: 'Добавлено',
  UPDATED: 'Изменено',
  UNCHANGED: 'Без изменений',
  REFUSED: 'Не записано',
} as const satisfies Record<RowOutcome['outcome'], string>

const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const
const faulty = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } } as const

/** The rows of the file with what came of each: correct the marked cells and send the workbook again. */
export async function errorWorkbook(rows: readonly RowOutcome[], header: Header): Promise<Uint8Array> {
  const width = header.headings.length
  const titles = [...header.headings, 'Результат', 'Что исправить']
  const table = rows.map(({ row, outcome, faults }) => [
    ...Array.from({ length: width }, (_, index) => printedValue(row.cells[index] ?? null)),
    results[outcome],
    faults.map(({ message }) => message).join(' ') || null,
  ])
  const cells = new Map<string, object>(
    titles.map((value, index) => [`0,${index}`, { value, style: heading }]),
  )
  for (const [index, { row, faults }] of rows.entries()) {
    for (const fault of faults) {
      const place = cellOf(header, row, fault)
      const column = header.headings.findIndex((_, at) => place === `${columnName(at)}${row.number}`)
      if (column < 0) continue
      const value = table[index]?.[column] ?? null
      cells.set(`${index + 1},${column}`, { value, style: faulty, comment: { text: fault.message } })
    }
  }
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: [
      {
        name: header.sheet.name || 'Импорт',
        rows: [titles, ...table],
        cells,
        columns: titles.map((_, index) => ({ width: index === titles.length - 1 ? 60 : 20 })),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${columnName(titles.length - 1)}${table.length + 1}` },
      },
    ],
  })
}

/** What a text looks like is no formula: the workbook keeps it as a text. */
const printedValue = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? textOf(cell) : cell
