import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { StartFailure } from '../../api/server/startup-error.ts'

/** A release as it was written. */
export interface Release {
  readonly file: string
  readonly sha256: string
}

/**
 * Packs the committed files with the lockfile, so that everyone gets the same bytes from the same commit: the times are that
 * of the commit, the order and the owners are fixed, and gzip names no time.
 */
export function makeRelease(root: string, folder: string): Release {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: root, maxBuffer: 1 << 30 })
  if (git('status', '--porcelain', '--untracked-files=no').length > 0)
    throw new StartFailure(
      'BAD_RELEASE',
      'Есть незафиксированные изменения: выполните git commit и повторите.',
    )
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
  }
  const commit = git('rev-parse', '--short=12', 'HEAD').toString().trim()
  const called = `${name}-${version}-${commit}`
  const packed = gzipSync(
    git('-c', 'tar.umask=0022', 'archive', '--format=tar', `--prefix=${called}/`, 'HEAD'),
    { level: 9 },
  )
  const file = join(folder, `${called}.tar.gz`)
  const sha256 = createHash('sha256').update(packed).digest('hex')
  writeFileSync(file, packed)
  writeFileSync(`${file}.sha256`, `${sha256}  ${called}.tar.gz\n`)
  return { file, sha256 }
}
