import { join, resolve } from 'node:path'
import { isPermitted, readLicenses } from '../../release/licenses.ts'
import { makeRelease } from '../../release/release.ts'
import { complain, say } from '../output.ts'

const root = join(import.meta.dirname, '../../..')

export const printLicenses = (): void => {
  const all = readLicenses(join(root, 'package-lock.json'))
  for (const { name, version, license, isDevelopment } of all)
    say(
      [name, version, license ?? 'не указана', ...(isDevelopment ? ['только для разработки'] : [])].join(
        '  ',
      ),
    )
  const refused = all.filter(one => !isPermitted(one))
  if (refused.length === 0) return
  complain(
    'Лицензии этих пакетов неизвестны или недопустимы, замените пакеты или рассмотрите их лицензии:',
    ...refused.map(({ name, license }) => `  ${name}: ${license ?? 'не указана'}`),
  )
  process.exitCode = 1
}

export const writeRelease = (folder: string): void => {
  const { file, sha256 } = makeRelease(root, resolve(folder))
  say(`Записан ${file}`, `SHA-256: ${sha256}`)
}
