import { apiError } from '../graphql/errors/table.ts'
import { cleanLine } from '../text/clean.ts'
import { readUtf8 } from '../text/utf8.ts'

const longest = 300

interface Purpose {
  readonly text: string | null
  readonly fault: string | null
}

/**
 * What the caller reads personal data for, as the header `X-Purpose` says; null where it says nothing. Headers hold
 * Latin letters only, so other ones come percent-encoded, or as the bytes of UTF-8.
 */
export const purposeOf = (headers: Pick<Headers, 'get'>): string | null => readPurpose(headers).text

/** BAD_INPUT if the header is not a purpose: the audit log would keep it as the reason of a reading. */
export function requirePurpose(headers: Pick<Headers, 'get'>): void {
  const { fault } = readPurpose(headers)
  if (fault) throw apiError('BAD_INPUT', fault)
}

function readPurpose(headers: Pick<Headers, 'get'>): Purpose {
  const given = headers.get('x-purpose')?.trim() ?? ''
  if (given === '') return { text: null, fault: null }
  const read = decoded(readUtf8(Buffer.from(given, 'latin1')) ?? '')
  const text = cleanLine(read)
  if (read.includes('\u0000') || !/[\p{L}\p{N}]/u.test(text)) return { text: null, fault: nothing }
  return [...text].length > longest ? { text: null, fault: tooLong } : { text, fault: null }
}

const nothing =
  'Заголовок X-Purpose не говорит, зачем нужны персональные данные: напишите цель словами, например «Сверка списка кураторов».'
const tooLong = `Цель в заголовке X-Purpose длиннее ${longest} знаков: изложите её короче.`

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
