import { readUpload, spreadsheets } from '../../import/sheet/upload.ts'
import type { Paper } from './paper.ts'

const reader = {
  formats: {
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX' as const,
    ...spreadsheets,
  },
  text: 'CSV' as const,
  worker: new URL('./worker.ts', import.meta.url),
  refusal:
    'Документ такого вида не читается: передайте DOCX, XLSX, ODS или текст таблицы; из DOC, RTF и ODT сохраните его как DOCX.',
}

/** Reads a document that has arrived. */
export const readPaper = (path: string, mostRows: number): Promise<Paper> =>
  readUpload<Paper, Paper['format']>(path, mostRows, reader)
