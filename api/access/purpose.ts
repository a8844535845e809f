import { apiError } from '../graphql/errors/table.ts'
import { cleanLine } from '../text/clean.ts'
import { readUtf8 } from '../text/utf8.ts'

const longest = 300

/**
 * What the caller reads personal data for, as the header `X-Purpose` says; null where it says nothing that can be read:
 * letters or digits. Headers hold Latin letters only, so other ones come percent-encoded, or as the bytes of UTF-8.
 */
export function purposeOf(headers: Pick<Headers, 'get'>): string | null {
  const bytes = Buffer.from(headers.get('x-purpose') ?? '', 'latin1')
  const read = decoded(readUtf8(bytes) ?? '')
  const text = cleanLine(read)
  return read.includes('\u0000') || !/[\p{L}\p{N}]/u.test(text) ? null : text
}

/** BAD_INPUT where the purpose is too long: half of it in the audit log would be another one. */
export function requirePurpose(headers: Pick<Headers, 'get'>): void {
  const length = [...(purposeOf(headers) ?? '')].length
  if (length > longest)
    throw apiError(
      'HEADER_INVALID',
      `Цель в заголовке X-Purpose длиннее ${longest} знаков: изложите её короче.`,
    )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
