import { createHash } from 'node:crypto'
import type { StoredFileRow } from './find.ts'

/**
 * The bytes of a file as the store gives them, held to what was uploaded: the last ones are kept back until the hash has
 * told that all are right, and not one more than the file has is given. Fails where the store gives something else.
 */
export async function* proven(
  bytes: AsyncIterable<Uint8Array>,
  { size, sha256 }: Pick<StoredFileRow, 'size' | 'sha256'>,
): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash('sha256')
  let total = 0
  let kept: Uint8Array | undefined
  for await (const chunk of bytes) {
    total += chunk.length
    if (total > size) throw new Error('the store gives more than was uploaded')
    hash.update(chunk)
    if (kept) yield kept
    kept = chunk
  }
  if (total !== size || hash.digest('hex') !== sha256) throw new Error('the store gives other bytes')
  if (kept) yield kept
}
