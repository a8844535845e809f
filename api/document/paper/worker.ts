import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { readEntry } from '../../file/kind/archive.ts'
import type { Job } from '../../import/sheet/upload.ts'
import { readBody } from './docx.ts'
import { readNumbering } from './numbering.ts'
import type { Paper } from './paper.ts'
import { readPasted, readSheets } from './sheets.ts'

// What `readPaper` has sent.
const { path, format, mostRows } = workerData as Job<Paper['format']>
/** The text of one part of a document of 10 MB. */
const most = 64 * 1_048_576

async function readWord(): Promise<Paper | null> {
  const body = await readEntry(path, 'word/document.xml', most)
  if (body === null) return null
  const numbering = await readEntry(path, 'word/numbering.xml', most)
  const styles = await readEntry(path, 'word/styles.xml', most)
  return { format: 'DOCX', blocks: readBody(body, readNumbering(numbering, styles)) }
}

async function read(): Promise<Paper | null> {
  if (format === 'DOCX') return readWord()
  const bytes = await readFile(path)
  return format === 'CSV' ? readPasted(bytes, mostRows) : readSheets(bytes, format, mostRows)
}

parentPort?.postMessage(await read())
