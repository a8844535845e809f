import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { orFault } from './fault.ts'
import { placeOf, type Storage } from './storage.ts'

/** Keeps files in a folder. What arrives must lie on the same disk, so that a file appears there whole or not at all. */
export function directory(folder: string): Storage {
  const pathOf = (sha256: string) => join(folder, placeOf(sha256))
  return {
    put: ({ path, sha256 }) =>
      orFault('файл не сохранён', async () => {
        const place = pathOf(sha256)
        await mkdir(dirname(place), { recursive: true, mode: 0o700 })
        await rename(path, place)
        await sync(dirname(place))
      }),
    get: sha256 =>
      orFault('файл не прочитан', async () => {
        const handle = await open(pathOf(sha256)).catch(absent)
        return handle?.createReadStream() ?? null
      }),
    remove: sha256 => orFault('файл не удалён', () => rm(pathOf(sha256), { force: true })),
  }
}

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}

/** A new name is safe from a power cut once its folder is on the disk; Windows has no such call. */
async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
