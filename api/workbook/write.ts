import type { LabelledEnum } from '../../schema/labels.ts'
import { columnName } from '../import/sheet/cell.ts'
import type { WorkbookRoadmap, WorkbookRow } from './cells.ts'
import { baseSheet, isFilled, mark, type WorkbookColumn } from './columns.ts'
import { kindLabel } from './kinds.ts'

const top = { wrapText: true, vertical: 'top' } as const
const heading = { font: { bold: true }, alignment: top } as const
const shown = {
  alignment: top,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
} as const
const filled = { alignment: top, protection: { locked: false } } as const

/**
 * The workbook of a roadmap: its rows, of which the cells to be filled are not protected, and beside them on a sheet that
 * nobody sees what was handed out. The ids of rows are in a hidden column, so that rows may be sorted.
 */
export async function writeWorkbook(
  { id, row, rows }: WorkbookRoadmap,
  columns: readonly WorkbookColumn[],
  kinds: LabelledEnum,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const printed = rows.map(one => columns.map(({ field }) => textOf(one, field, kinds)))
  const cells = new Map<string, object>()
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index + 1}`, { value: column.heading, style: heading })
    for (const [at, one] of rows.entries()) {
      const isOpen = isFilled(column.field) && column.field in one.cells
      cells.set(`${at + 1},${index + 1}`, {
        value: printed[at]?.[index] || null,
        style: isOpen ? filled : shown,
      })
    }
  }
  const base = rows.flatMap(one =>
    Object.entries(one.cells).map(([field, text]) => [one.id, field, text === '' ? null : text]),
  )
  const labels = kinds.values.map(({ ru }) => ru.label)
  const kindAt = columns.findIndex(({ field }) => field === 'kind') + 1
  const listed = rows.flatMap((one, at) =>
    one.type === 'RoadmapSection' ? [`${columnName(kindAt)}${at + 2}`] : [],
  )
  const first = [mark, id, row.version, row.key]
  return writeXlsx({
    sheets: [
      {
        name: 'Дорожная карта',
        rows: [
          ['id', ...columns.map(one => one.heading)],
          ...rows.map((one, at) => [one.id, ...(printed[at] ?? []).map(text => text || null)]),
        ],
        cells,
        columns: [{ width: 4, hidden: true }, ...columns.map(({ width }) => ({ width }))],
        freezePane: { rows: 1 },
        protection: { sheet: true },
        dataValidations: listed.map(range => ({
          type: 'list',
          formula1: `${baseSheet}!$F$1:$F$${labels.length}`,
          allowBlank: true,
          showErrorMessage: true,
          errorTitle: 'Вид раздела',
          errorMessage: 'Выберите вид из списка.',
          range,
        })),
      },
      {
        name: baseSheet,
        hidden: true,
        protection: { sheet: true },
        rows: Array.from({ length: Math.max(base.length + 1, labels.length) }, (_, at) => {
          const own = at === 0 ? first : (base[at - 1] ?? [])
          return [...own, ...Array.from({ length: 5 - own.length }, () => null), labels[at] ?? null]
        }),
      },
    ],
  })
}

function textOf(row: WorkbookRow, field: WorkbookColumn['field'], kinds: LabelledEnum): string {
  if (!isFilled(field)) return row[field]
  const text = row.cells[field] ?? ''
  return field === 'kind' ? kindLabel(kinds, text) : text
}
