import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Draft } from './draft.ts'

/** Writes all of a draft and does what comes after, or leaves everything as it was and throws. */
export function write(
  root: string,
  { files, edits }: Draft,
  after: (paths: readonly string[]) => void,
): void {
  const undo: (() => void)[] = []
  try {
    for (const [path, text] of files) {
      undo.push(makeFolder(dirname(join(root, path))))
      writeFileSync(join(root, path), text, { flag: 'wx' })
      undo.push(() => rmSync(join(root, path)))
    }
    for (const [path, text] of edits) {
      const old = readFileSync(join(root, path), 'utf8')
      undo.push(() => writeFileSync(join(root, path), old))
      writeFileSync(join(root, path), text)
    }
    after([...files.keys(), ...edits.keys()])
  } catch (error) {
    for (const back of undo.toReversed()) back()
    throw error
  }
}

/** Makes a folder with those above it; gives what takes away the ones that were not there. */
function makeFolder(folder: string): () => void {
  const first = mkdirSync(folder, { recursive: true })
  return () => {
    if (first !== undefined && existsSync(first)) rmSync(first, { recursive: true })
  }
}
