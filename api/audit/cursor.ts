import type { TokenCipher } from '../data/opaque-token.ts'
import { apiError } from '../graphql/errors/table.ts'

/** Numbers are padded, so that the length of an encrypted one reveals nothing. */
const digits = 18

/** The place of an entry in the log; encrypted, for a number among all would tell how much is done elsewhere. */
export const writeAuditCursor = (cipher: TokenCipher, sequence: number): string =>
  cipher.encrypt('audit', String(sequence).padStart(digits, '0'))

/** The number behind a cursor; null without one, BAD_INPUT for a damaged one. `argument` is where it was given. */
export function readAuditCursor(
  cipher: TokenCipher,
  cursor: string | null | undefined,
  argument: string,
): string | null {
  if (cursor == null) return null
  const sequence = cipher.decrypt('audit', cursor)
  if (sequence !== null) return sequence
  throw apiError(
    'CURSOR_INVALID',
    `Курсор ${argument} указан неверно: передайте значение next предыдущей страницы.`,
  )
}
