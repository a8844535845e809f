import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from '../../server/startup-error.ts'
import { isAlive } from './process.ts'

/** Whether nothing is there, or an empty folder. */
export const isVacant = (path: string): Promise<boolean> =>
  readdir(path).then(
    names => names.length === 0,
    error => {
      if (error.code === 'ENOENT') return true
      throw error
    },
  )

/** Removes half-made folders of processes that were killed at this very step. */
const sweep = async (folder: string) => {
  const names = await readdir(dirname(folder))
  for (const name of names) {
    const [, pid] = name.split(`${basename(folder)}.new-`)
    // In a container every start has the same id.
    const isLeft = pid === `${process.pid}` || !isAlive(Number(pid))
    // Its programs may still write while we remove.
    if (pid && isLeft) await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 20 })
  }
}

/** Makes a folder whole or not at all; a kill in the middle leaves nothing behind. */
export const createFolder = async (
  folder: string,
  fill: (partial: string) => Promise<void>,
): Promise<void> => {
  await sweep(folder)
  const partial = `${folder}.new-${process.pid}`
  try {
    await fill(partial)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // Another server may have made the folder first: then that one is used.
    if (error instanceof StartFailure || (await isVacant(folder))) throw error
  }
}
