import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartFailure } from '../../api/server/startup-error.ts'
import type { FoundPlugin } from '../../plugins/load.ts'

/** A package of a plugin, unpacked aside. */
export interface Unpacked {
  readonly name: string
  readonly version: string
  /** Where it lies; removed by `close`. */
  readonly root: string
  readonly found: FoundPlugin
  readonly close: () => void
}

const bad = (message: string) => new StartFailure('BAD_PLUGIN', message)

/** Unpacks a tarball of `podyom plugin pack` to look at it. Throws a StartFailure where it is none. */
export function unpack(file: string): Unpacked {
  if (!existsSync(file)) throw bad(`Файла ${file} нет: укажите пакет плагина (.tgz).`)
  const root = mkdtempSync(join(tmpdir(), 'podyom-install-'))
  const close = () => rmSync(root, { recursive: true, force: true })
  try {
    execFileSync('tar', ['-xzf', file, '-C', root], { stdio: 'pipe' })
    const manifest = JSON.parse(readFileSync(join(root, 'package/package.json'), 'utf8')) as {
      readonly name?: string
      readonly version?: string
      readonly podyom?: { readonly plugin?: string }
    }
    const { name = '', version = '', podyom } = manifest
    const id = podyom?.plugin ?? ''
    if (!/^(@[\w.-]+\/)?podyom-plugin-[\w.-]+$/.test(name) || !/^[a-z][a-z0-9]*$/.test(id))
      throw bad(`Файл ${file} – не пакет плагина: создайте его командой podyom plugin pack.`)
    return {
      name,
      version,
      root,
      found: { id, folder: 'package', origin: 'PACKAGE', isEnabled: true },
      close,
    }
  } catch (error) {
    close()
    if (error instanceof StartFailure) throw error
    throw bad(`Файл ${file} не распаковывается: проверьте, что это пакет плагина (.tgz).`)
  }
}

/** Puts an unpacked package among the installed ones, in place of its former version. */
export function place(root: string, { name, root: from }: Unpacked): string {
  const folder = `node_modules/${name}`
  const target = join(root, folder)
  const fresh = `${target}.new`
  const old = `${target}.old`
  for (const one of [fresh, old]) rmSync(one, { recursive: true, force: true })
  cpSync(join(from, 'package'), fresh, { recursive: true })
  if (existsSync(target)) renameSync(target, old)
  renameSync(fresh, target)
  rmSync(old, { recursive: true, force: true })
  return folder
}
