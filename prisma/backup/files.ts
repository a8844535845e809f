import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StartFailure } from '../../api/server/startup-error.ts'
import { openPlain } from './open-plain.ts'

/** The files of evidence below a folder, by their path there: each lies under its SHA-256, in a folder of its first two letters. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const prefix of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    // A link could lead anywhere: it is no file of evidence.
    if (!prefix.isDirectory() || !/^[0-9a-f]{2}$/.test(prefix.name)) continue
    for (const file of await readdir(join(folder, prefix.name), { withFileTypes: true }))
      if (file.isFile() && /^[0-9a-f]{64}$/.test(file.name)) found.push(join(prefix.name, file.name))
  }
  return found
}

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function copy(from: string, to: string): Promise<string> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  const seen = new PassThrough().on('data', chunk => hash.update(chunk))
  // A process killed here leaves no partial file under this name.
  await rm(`${to}.part`, { force: true })
  const part = createWriteStream(`${to}.part`, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline((await openPlain(from)).createReadStream(), seen, part)
  await rename(`${to}.part`, to)
  return hash.digest('hex')
}

/**
 * Copies the files of evidence into another folder and holds each to its name. A file that goes away meanwhile waited for a
 * report in vain. Gives the names of those whose bytes are spoilt.
 */
export async function copyFiles(from: string, to: string): Promise<readonly string[]> {
  const spoilt: string[] = []
  for (const path of await listFiles(from)) {
    const sha256 = await copy(join(from, path), join(to, path)).catch(error => {
      if (isGone(error)) return null
      throw error
    })
    if (sha256 !== null && !path.endsWith(sha256)) spoilt.push(path)
  }
  return spoilt
}

/** Brings the files of a copy back. Fails with StartFailure: BAD_BACKUP. */
export async function restoreFiles(from: string, to: string): Promise<void> {
  const [spoilt] = await copyFiles(from, to)
  if (spoilt)
    throw new StartFailure(
      'BAD_BACKUP',
      `Файл ${spoilt} в копии повреждён: возьмите другую копию. В базе ничего не изменено.`,
    )
}
