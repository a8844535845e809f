import { getNamedType } from 'graphql'
import type { Column } from './columns.ts'

/** What a cell holds at most, in characters: Excel repairs a workbook with more by removing it. */
const longest = 32_767

/** Excel counts days from then. */
const firstDay = '1900-03-01'

const formats: Readonly<Record<string, { readonly numFmt: string; readonly width: number }>> = {
  Date: { numFmt: 'dd.mm.yyyy', width: 12 },
  DateTime: { numFmt: 'dd.mm.yyyy hh:mm', width: 18 },
}

type Cell = string | number | boolean | Date | null

/** A value as Excel has it: days as dates, and no text as a formula. */
function cellOf(type: string, value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const items = value.flat(3).filter(one => one !== null && one !== undefined)
    return cellOf('', items.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('; '))
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (type in formats && text >= firstDay) return new Date(text)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** A workbook of one sheet, made as its rows come. */
export async function* workbook(
  name: string,
  columns: readonly Column[],
  titles: readonly string[],
  rows: AsyncIterable<readonly (readonly unknown[])[]>,
): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await import('hucre/xlsx')
  const types = columns.map(({ field }) => getNamedType(field.type).name)
  const cells = async function* () {
    for await (const piece of rows)
      for (const row of piece) yield row.map((value, index) => cellOf(types[index] ?? '', value))
  }
  const bytes = writeXlsxStream(cells(), {
    // What Excel does not take in the name of a sheet is not in the name of a list.
    name: name.slice(0, 31),
    columns: titles.map((header, index) => ({ header, width: 24, ...formats[types[index] ?? ''] })),
    freezePane: { rows: 1 },
  })
  yield* bytes
}
