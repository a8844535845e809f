/** A text with the name of its encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Encodings of one byte a letter in which Russian programs write, the usual one first. */
const singleByte = ['windows-1251', 'ibm866', 'koi8-r']

/** By how much of a file its encoding is detected. */
const looked = 65_536

/** Reads a text in the encoding that its bytes show: a mark, UTF-8, UTF-16 without a mark, or the likeliest of one byte. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return as(marked[0], bytes)
  const wide = wideIn(bytes.subarray(0, looked))
  if (wide) return as(wide, bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return as(likeliest(bytes.subarray(0, looked)), bytes)
  }
}

const as = (encoding: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

/** The codes of Latin letters, digits and Cyrillic letters have a small byte: in UTF-16 it is every other one. */
function wideIn(bytes: Uint8Array): string | null {
  const small = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte <= 4) small[index % 2] = (small[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = small
  const most = bytes.length / 2
  if (odd > most * 0.7 && even < most * 0.3) return 'utf-16le'
  return even > most * 0.7 && odd < most * 0.3 ? 'utf-16be' : null
}

/** The encoding in which the most letters are the frequent ones of Russian. */
function likeliest(bytes: Uint8Array): string {
  const scores = singleByte.map(encoding => {
    const { text } = as(encoding, bytes)
    return { encoding, score: text.match(/[оеаинтс]/gi)?.length ?? 0 }
  })
  const best = Math.max(...scores.map(({ score }) => score))
  return scores.find(({ score }) => score === best)?.encoding ?? 'windows-1251'
}
