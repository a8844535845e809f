import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileRefusal } from '../http/errors.ts'
import { orFault } from './fault.ts'
import type { Arrived } from './storage.ts'

/** A file on its way into the store. */
export interface Spooled extends Arrived {
  /** Whether all of it is readable text in UTF-8. */
  readonly isText: boolean
  /** Takes it away, wherever it stopped. */
  readonly discard: () => Promise<void>
}

/** The folder below the files' own where they arrive. */
export const arrivals = (folder: string): string => join(folder, 'incoming')

/**
 * Writes arriving bytes to the disk, never holding more than a chunk of them. Refused with 413 as soon as there are more
 * than `most`; what was written is then taken away.
 */
export async function spool(
  bytes: AsyncIterable<Uint8Array>,
  folder: string,
  most: number,
): Promise<Spooled> {
  const path = join(arrivals(folder), `${randomUUID()}.part`)
  const discard = () => rm(path, { force: true })
  const handle = await orFault('файл не принят', async () => {
    await mkdir(arrivals(folder), { recursive: true, mode: 0o700 })
    return open(path, 'wx', 0o600)
  })
  try {
    const hash = createHash('sha256')
    const text = textual()
    let size = 0
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > most) throw tooLarge(most)
      hash.update(chunk)
      text.see(chunk)
      await orFault('файл не принят', () => handle.appendFile(chunk))
    }
    await orFault('файл не принят', () => handle.sync())
    await handle.close()
    return { path, size, sha256: hash.digest('hex'), isText: text.end(), discard }
  } catch (error) {
    await handle.close().catch(() => undefined)
    await discard()
    throw error
  }
}

/** 413, in words. */
export const tooLarge = (most: number) =>
  fileRefusal(413, `Файл больше ${size(most)}: уменьшите его или разделите на части.`)

const size = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.floor(bytes / 1_048_576)} МБ` : `${Math.floor(bytes / 1024)} КБ`

/** Control characters except tab, line ends and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

function textual() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isText = true
  const read = (decode: () => string) => {
    try {
      isText &&= !control.test(decode())
    } catch {
      isText = false
    }
  }
  return {
    see: (chunk: Uint8Array) => read(() => decoder.decode(chunk, { stream: true })),
    end: () => {
      read(() => decoder.decode())
      return isText
    },
  }
}
