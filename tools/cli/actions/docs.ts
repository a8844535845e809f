import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reference } from '../../docs/reference.ts'
import { complain, say } from '../output.ts'

const root = join(import.meta.dirname, '../../..')
const isStale = ([path, text]: readonly [string, string]) =>
  !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text

/** Writes the pages of the reference; only looks for stale ones where they are to be checked. */
export const writeReference = (check: boolean): void => {
  const stale = [...reference()].filter(isStale)
  if (stale.length === 0) {
    say('Справочник соответствует коду.')
    return
  }
  const names = stale.map(([path]) => `  ${path}`)
  if (check) {
    complain('Справочник устарел, выполните npm run docs и сохраните изменения:', ...names)
    process.exitCode = 1
    return
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  say('Записаны:', ...names)
}
