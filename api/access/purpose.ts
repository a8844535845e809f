const longest = 300

/**
 * What the caller reads personal data for, as the header `X-Purpose` says; null if it says nothing. Headers hold
 * Latin letters only, so other ones come percent-encoded, or as the bytes of UTF-8.
 */
export function purposeOf(headers: Pick<Headers, 'get'>): string | null {
  const text = decoded(asUtf8(headers.get('x-purpose') ?? '')).trim()
  return text === '' || text.includes('\u0000') ? null : text.slice(0, longest)
}

function asUtf8(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
