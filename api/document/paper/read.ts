import { checkArchive } from '../../file/kind/archive.ts'
import { fileRefusal } from '../../http/errors.ts'
import { mostUnpacked } from '../../import/sheet/read.ts'
import { readInThread } from '../../import/sheet/thread.ts'
import type { Paper } from './paper.ts'

/** What a thread is given to read. */
export interface Job {
  readonly path: string
  readonly format: Paper['format']
  readonly mostRows: number
}

const formats: Readonly<Record<string, Paper['format']>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
}

const wrongKind = () =>
  fileRefusal(
    415,
    'Документ такого вида не читается: передайте DOCX, XLSX, ODS или текст таблицы; из DOC, RTF и ODT сохраните его как DOCX.',
  )

/** Reads a document that has arrived. What it is, its bytes tell. */
export async function readPaper(path: string, mostRows: number): Promise<Paper> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  const format = found ? formats[found.mime] : 'CSV'
  if (!format) throw wrongKind()
  if (format !== 'CSV') await checkArchive(path, mostUnpacked)
  const job: Job = { path, format, mostRows }
  const paper = await readInThread<Paper | null>(new URL('./worker.ts', import.meta.url), job)
  if (!paper) throw wrongKind()
  return paper
}
