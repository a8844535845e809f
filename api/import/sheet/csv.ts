import { detectDelimiter, parseCsv } from 'hucre/csv'
import { type Cell, mostColumns, type Tables } from './cell.ts'
import { decode } from './decode.ts'

/** Reads a text of values parted by a delimiter, in any common encoding. Null if the bytes are no text. */
export function readCsv(bytes: Uint8Array, mostRows: number): Tables | null {
  const { text, encoding } = decode(bytes)
  if (text.includes('\0')) return null
  // Excel takes the delimiter from such a first line.
  const [line, stated] = /^sep=([;,\t|])\r?\n/.exec(text) ?? []
  const content = line === undefined ? text : text.slice(line.length)
  const delimiter = stated ?? detectDelimiter(content.slice(0, 65_536))
  const rows = parseCsv(content, { delimiter, maxRows: mostRows, unescapeFormulae: true })
  return {
    format: 'CSV',
    encoding,
    delimiter,
    sheets: [
      {
        name: '',
        rows: rows.map(row => row.slice(0, mostColumns).map(value => cellOf(String(value ?? '')))),
      },
    ],
  }
}

/** `="007"` is how programs keep Excel from reading a number. */
function cellOf(text: string): Cell {
  const value = /^="([^"]*)"$/.exec(text)?.[1] ?? text
  if (value.startsWith('=')) return { unreadable: 'FORMULA' }
  return value.trim() === '' ? null : value
}
