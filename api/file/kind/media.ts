import { fileRefusal } from '../../http/errors.ts'
import type { Spooled } from '../spool.ts'
import { checkArchive } from './archive.ts'

/** A kind of file that is taken: its type, and the endings that a name of it may have, the usual one first. */
interface Kind {
  readonly mediaType: string
  readonly extensions: readonly [string, ...string[]]
  /** Other names of the type in use. */
  readonly aliases?: readonly string[]
}

const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'
const text = 'text/plain'

const kinds: readonly Kind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], aliases: ['application/x-pdf'] },
  { mediaType: `${openXml}.wordprocessingml.document`, extensions: ['docx'] },
  { mediaType: `${openXml}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { mediaType: `${openXml}.presentationml.presentation`, extensions: ['pptx'] },
  { mediaType: `${openDocument}.text`, extensions: ['odt'] },
  { mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], aliases: ['image/jpg', 'image/pjpeg'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: text, extensions: ['txt'] },
]

const allowed = 'PDF, DOCX, XLSX, PPTX, ODT, ODS, JPEG, PNG и текст TXT в кодировке UTF-8'

/** What a form says of a part whose type it does not know, and what it means where it says nothing (RFC 7578, 4.4). */
const unsaid = ['', 'application/octet-stream', text]

/** What a file is by its own bytes, and the ending of its name. */
export interface Media {
  readonly mediaType: string
  readonly extension: string
}

/**
 * Tells what a file is by its bytes. 415 where it is of no kind that is taken, and where the name's ending or the type
 * that its sender states says something else.
 */
export async function mediaOf(file: Spooled, name: string, stated: string): Promise<Media> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(file.path)
  const mediaType = found?.mime ?? (file.isText ? text : null)
  const kind = kinds.find(one => one.mediaType === mediaType)
  if (!kind) throw fileRefusal(415, `Файл такого вида не принимается: приложите ${allowed}.`)
  const [usual] = kind.extensions
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? usual
  const type = stated.split(';')[0]?.trim().toLowerCase() ?? ''
  const agrees = unsaid.includes(type) || [kind.mediaType, ...(kind.aliases ?? [])].includes(type)
  if (!kind.extensions.includes(ending) || !agrees) {
    throw fileRefusal(
      415,
      `Содержимое файла не соответствует его имени: внутри ${usual.toUpperCase()}. Сохраните документ заново и приложите его.`,
    )
  }
  if (kind.mediaType.startsWith(openXml) || kind.mediaType.startsWith(openDocument))
    await checkArchive(file.path)
  return { mediaType: kind.mediaType, extension: ending }
}
