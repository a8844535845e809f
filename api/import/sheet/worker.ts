import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Tables } from './cell.ts'
import { readCsv } from './csv.ts'
import type { Job } from './upload.ts'
import { readWorkbook } from './workbook.ts'

// What `readTables` has sent.
const { path, format, mostRows } = workerData as Job<Tables['format']>
const bytes = await readFile(path)
parentPort?.postMessage(
  format === 'CSV' ? readCsv(bytes, mostRows) : await readWorkbook(bytes, format, mostRows),
)
