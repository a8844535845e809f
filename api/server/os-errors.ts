/** What a disk holds against a file or a folder, by the system's code and by the words of a program in C. */
const obstacles: readonly (readonly [code: string, words: RegExp, obstacle: string])[] = [
  ['ENOSPC', /No space left on device/, 'на диске нет места'],
  ['EDQUOT', /Disk quota exceeded/, 'на диске нет места'],
  ['EACCES', /Permission denied/, 'нет прав на этот каталог или файл'],
  ['EPERM', /Operation not permitted/, 'нет прав на этот каталог или файл'],
  ['EROFS', /Read-only file system/, 'диск открыт только для чтения'],
  ['ENOENT', /No such file or directory/, 'такого каталога или файла нет, и его не создать'],
  ['ENOTDIR', /Not a directory/, 'на этом месте файл, а нужен каталог'],
  ['EEXIST', /File exists/, 'на этом месте файл, а нужен каталог'],
  ['ENOTEMPTY', /Directory not empty/, 'в каталоге лежит чужое'],
  ['ENAMETOOLONG', /File name too long/, 'слишком длинное имя'],
  ['EIO', /Input\/output error/, 'диск не читается'],
]

/** What keeps a file from being read or written, in words; null if the error is of another kind. */
export const diskObstacle = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return obstacles.find(([one]) => one === code)?.[2] ?? null
}

/** The same of what a program has printed. */
export const obstacleIn = (output: string): string | null =>
  obstacles.find(([, words]) => words.test(output))?.[2] ?? null
