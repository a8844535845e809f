import { createHash } from 'node:crypto'
import type { StoredFileRow } from './find.ts'

/**
 * The stored bytes of a file, verified against the upload: the last chunk is sent only after the hash matches, and never
 * more bytes than the file has. Fails if the storage returns something else.
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
