import { checkArchive } from '../../file/kind/archive.ts'
import { fileRefusal } from '../../http/errors.ts'
import { readInThread } from './thread.ts'

/** What a thread is given to read. */
export interface Job<Format extends string> {
  readonly path: string
  readonly format: Format
  readonly mostRows: number
}

/** How the files of one kind of upload are read. */
interface Reader<Format extends string> {
  /** The formats by their media types. */
  readonly formats: Readonly<Record<string, Format>>
  /** What bytes of no known kind are; without it they are refused. */
  readonly text?: Format
  /** The thread that reads a `Job`, and answers null where the bytes are not what they seem. */
  readonly worker: URL
  /** What a file of another kind is answered. */
  readonly refusal: string
}

export const spreadsheets = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
} as const

/** A table of `MAX_IMPORT_ROWS` unpacks to less. In memory it takes three times as much. */
const mostUnpacked = 128 * 1_048_576

/** Reads a file that has arrived. What it is, its bytes tell. */
export async function readUpload<Answer, Format extends string>(
  path: string,
  mostRows: number,
  { formats, text, worker, refusal }: Reader<Format>,
): Promise<Answer> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  const format = found ? formats[found.mime] : text
  if (!format) throw fileRefusal(415, refusal)
  if (found) await checkArchive(path, mostUnpacked)
  const job: Job<Format> = { path, format, mostRows }
  const answer = await readInThread<Answer | null>(worker, job)
  if (answer === null) throw fileRefusal(415, refusal)
  return answer
}
