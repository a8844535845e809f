import { withClient } from './client.ts'
import { readMigrations } from './directory.ts'
import { compare, type MigrationStatus, readLedger } from './ledger.ts'

/** The status of a database's migrations; changes nothing. */
export const migrationStatus = async (url: string): Promise<MigrationStatus> => {
  const migrations = await readMigrations()
  return withClient(url, async client => compare(migrations, await readLedger(client)))
}

const sentence = (label: string, names: readonly string[]) =>
  names.length > 0 ? [`${label}: ${names.join(', ')}.`] : []

/** The status in Russian sentences. */
export const describe = ({
  pending,
  failed,
  interrupted,
  newer,
  edited,
}: MigrationStatus): readonly string[] => {
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
