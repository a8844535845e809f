import { type FileHandle, open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { fileRefusal } from '../../http/errors.ts'

/** An entry of a ZIP archive as its directory tells of it. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly at: number
}

const mostEntries = 10_000
const mostDirectory = 4 * 1_048_576
/** What a document lists its parts in is read up to here, and never unpacked any further. */
const mostList = 1_048_576
/** A document of 20 MB holds so much at most. */
const ofDocument = 512 * 1_048_576

/** Parts of Office and OpenDocument files that run: VBA, macro sheets of Excel, Basic and scripts of LibreOffice. */
const running =
  /(?:^|\/)vba(?:project|data)[^/]*$|(?:^|\/)(?:macrosheets|intlmacrosheets|dialogsheets)\/|^(?:basic|scripts|macros)\//i
/** The content type of such a part in the list of parts, by any name. */
const declared = /vbaproject|macroenabled|ms-excel\.(?:intl)?macrosheet|application\/binary-macro/i
const lists = /^(?:\[content_types\]\.xml|meta-inf\/manifest\.xml)$/i

const withMacros = () =>
  fileRefusal(415, 'В документе есть макросы: сохраните его без макросов, например как DOCX, XLSX или PDF.')
const tooMuch = () =>
  fileRefusal(415, 'Документ распаковывается в слишком большой: сохраните его заново или приложите PDF.')

/**
 * Refuses an archive whose document holds something that runs, or that unpacks to more than a document would. Reads its
 * directory and its list of parts, each up to a limit.
 */
export async function checkArchive(path: string, mostUnpacked = ofDocument): Promise<void> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const entries = [...(await directoryOf(file, size)), ...(await localsOf(file, size))]
    if (entries.length > 2 * mostEntries) throw tooMuch()
    if (entries.some(({ name }) => running.test(name))) throw withMacros()
    if (unpackedOf(entries) > mostUnpacked) throw tooMuch()
    for (const entry of entries.filter(({ name }) => lists.test(name)))
      if (declared.test(await textOf(file, entry))) throw withMacros()
  } finally {
    await file.close()
  }
}

/** The text of an entry, null if there is none by this name; refused if it unpacks to more than `most`. */
export async function readEntry(path: string, name: string, most: number): Promise<string | null> {
  const file = await open(path)
  try {
    const entry = (await directoryOf(file, (await file.stat()).size)).find(one => one.name === name)
    return entry ? await textOf(file, entry, most) : null
  } finally {
    await file.close()
  }
}

/** What the entries unpack to. The directory and an entry itself may state different lengths: the longer one counts. */
function unpackedOf(entries: readonly Entry[]): number {
  const lengths = new Map<number, number>()
  for (const { at, unpacked } of entries) lengths.set(at, Math.max(unpacked, lengths.get(at) ?? 0))
  return [...lengths.values()].reduce((sum, one) => sum + one, 0)
}

const readAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  return bytes.subarray(0, bytesRead)
}

/** The entries of the central directory at the end; none without a directory. */
async function directoryOf(file: FileHandle, size: number): Promise<readonly Entry[]> {
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > tail.length) return []
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (length > mostDirectory) throw tooMuch()
  const bytes = await readAt(file, start, length)
  const entries: Entry[] = []
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50; ) {
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The entries in sequence, as far as their headers say where the next one begins. */
async function localsOf(file: FileHandle, size: number): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (let at = 0; at + 30 <= size && entries.length <= mostEntries; ) {
    const head = await readAt(file, at, 30)
    if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) break
    const nameLength = head.readUInt16LE(26)
    const name = (await readAt(file, at + 30, nameLength)).toString('utf8')
    const [packed, unpacked] = [head.readUInt32LE(18), head.readUInt32LE(22)]
    entries.push({ name, method: head.readUInt16LE(8), packed, unpacked, at })
    // The length comes after the bytes: only the directory knows the next one.
    if ((head.readUInt16LE(6) & 8) !== 0) break
    at += 30 + nameLength + head.readUInt16LE(28) + packed
  }
  return entries
}

async function textOf(
  file: FileHandle,
  { at, method, packed }: Entry,
  most: number = mostList,
): Promise<string> {
  const head = await readAt(file, at, 30)
  if (head.length < 30) return ''
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const bytes = await readAt(file, start, Math.min(packed, most))
  if (method === 0) return bytes.toString('utf8')
  try {
    return inflateRawSync(bytes, { maxOutputLength: most }).toString('utf8')
  } catch {
    throw tooMuch()
  }
}
