import { withClient } from './client.ts'
import { readMigrations } from './directory.ts'
import { compare, readLedger, type Standing } from './ledger.ts'

/** How a database stands to the migrations of this release; changes nothing. */
export const standing = async (url: string): Promise<Standing> => {
  const migrations = await readMigrations()
  return withClient(url, async client => compare(migrations, await readLedger(client)))
}

const sentence = (label: string, names: readonly string[]) =>
  names.length > 0 ? [`${label}: ${names.join(', ')}.`] : []

/** The standing in Russian sentences. */
export const describe = ({ pending, failed, interrupted, newer, edited }: Standing): readonly string[] => {
  const lines = [
    ...sentence('Ждут применения', pending),
    ...sentence(
      'Не применились',
      failed.map(({ name }) => name),
    ),
    ...sentence('Прерваны и будут начаты заново', interrupted),
    ...sentence('Применены более новой версией', newer),
    ...sentence('Изменены после применения', edited),
  ]
  return lines.length > 0 ? lines : ['Все миграции применены.']
}
