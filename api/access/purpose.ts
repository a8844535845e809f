import { cleanLine } from '../text/clean.ts'
import { readUtf8 } from '../text/utf8.ts'

const longest = 300

/**
 * What the caller reads personal data for, as the header `X-Purpose` says; null if it says nothing. Headers hold
 * Latin letters only, so other ones come percent-encoded, or as the bytes of UTF-8.
 */
export function purposeOf(headers: Pick<Headers, 'get'>): string | null {
  const bytes = Buffer.from(headers.get('x-purpose') ?? '', 'latin1')
  const text = decoded(readUtf8(bytes) ?? '')
  if (text.includes('\u0000')) return null
  return [...cleanLine(text)].slice(0, longest).join('') || null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
