const strict = new TextDecoder('utf-8', { fatal: true })
const escapes = /(?:%[\da-f]{2})+/gi

/** What a decoder that forgives puts in the place of bytes that are no UTF-8. */
export const replaced = '\ufffd'

/** The text of bytes in UTF-8 without a byte order mark; null where they are in another encoding. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Whether the percent-encoded bytes of an address are UTF-8. */
export function isUtf8Encoded(address: string): boolean {
  try {
    for (const [escaped] of address.matchAll(escapes)) decodeURIComponent(escaped)
    return true
  } catch {
    return false
  }
}
