import { checkArchive } from '../../file/kind/archive.ts'
import { fileRefusal } from '../../http/errors.ts'
import type { Tables } from './cell.ts'
import { readInThread } from './thread.ts'

/** What a thread is given to read. */
export interface Job {
  readonly path: string
  readonly format: Tables['format']
  readonly mostRows: number
}

const formats: Readonly<Record<string, 'XLSX' | 'ODS'>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
}

/** A table of `MAX_IMPORT_ROWS` unpacks to less. In memory it takes three times as much. */
export const mostUnpacked = 128 * 1_048_576

const wrongKind = () =>
  fileRefusal(
    415,
    'Файл такого вида не читается: передайте CSV, XLSX или ODS; из XLS сохраните его как XLSX.',
  )

/** Reads the table in a file that has arrived. What it is, its bytes tell. */
export async function readTables(path: string, mostRows: number): Promise<Tables> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  const format = found ? formats[found.mime] : 'CSV'
  if (!format) throw wrongKind()
  if (format !== 'CSV') await checkArchive(path, mostUnpacked)
  const job: Job = { path, format, mostRows }
  const tables = await readInThread<Tables | null>(new URL('./worker.ts', import.meta.url), job)
  if (!tables) throw wrongKind()
  return tables
}
