import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { printedDay } from '../calendar/printed-day.ts'
import type { Job } from '../import/sheet/upload.ts'
import type { ReadSheet } from './read.ts'

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]

// What `readFilledSheets` has sent.
const { path, format, mostRows } = workerData as Job<'XLSX' | 'ODS'>
const [mostSheets, mostColumns] = [10, 30]
/** One more than a cell may have: `editRoadmap` refuses it. */
const mostLetters = 10_001

const textOf = (value: Read['rows'][number][number]): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return printedDay(value.toISOString().slice(0, 10))
  return String(value).trim().slice(0, mostLetters)
}

function sheetOf({ name, rows, cells }: Read): ReadSheet {
  const read = (row: Read['rows'][number], at: number) =>
    row.slice(0, mostColumns).map((value, column) => {
      const type = cells?.get(`${at},${column}`)?.type
      return type === 'formula' || type === 'error' ? undefined : textOf(value)
    })
  return { name, rows: rows.map(read) }
}

const { sheets } = await (format === 'XLSX' ? readXlsx : readOds)(await readFile(path), { maxRows: mostRows })
parentPort?.postMessage(sheets.slice(0, mostSheets).map(sheetOf))
