import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Opens a file for reading where it is a file itself: a link in a copy could lead to any file of this machine. */
export const openPlain = async (path: string): Promise<FileHandle> => {
  // Without waiting: a pipe of this name would never be opened.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw Object.assign(new Error('no plain file'), { code: 'ELOOP' })
}
