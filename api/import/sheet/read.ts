import type { Tables } from './cell.ts'
import { readUpload, spreadsheets } from './upload.ts'

const reader = {
  formats: spreadsheets,
  text: 'CSV' as const,
  worker: new URL('./worker.ts', import.meta.url),
  refusal: 'Файл такого вида не читается: передайте CSV, XLSX или ODS; из XLS сохраните его как XLSX.',
}

/** Reads the table in a file that has arrived. */
export const readTables = (path: string, mostRows: number): Promise<Tables> =>
  readUpload<Tables, Tables['format']>(path, mostRows, reader)
