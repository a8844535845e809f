import { StartFailure } from '../../api/server/startup-error.ts'
import { withClient } from '../migrate/client.ts'
import { deploy } from '../migrate/deploy.ts'
import { migrationFolders, readMigrations } from '../migrate/directory.ts'
import type { Sums } from './dump.ts'
import { load, readHead } from './load.ts'
import { readTables } from './session.ts'

/**
 * Brings an empty database to the migrations of a copy, loads its data, and continues to this release's migrations. What is
 * done `alongside`, as bringing back the files, is done when the data are proved and before they are stored.
 * Fails with StartFailure: BAD_BACKUP, NEWER_MIGRATION, NOT_EMPTY, and those of `deploy`.
 */
export const restore = async (
  url: string,
  file: string,
  alongside: () => Promise<void> = async () => undefined,
): Promise<Sums> => {
  const { migrations } = await readHead(file)
  const known = (await readMigrations()).map(({ name }) => name)
  const newer = migrations.find(name => !known.includes(name))
  if (newer)
    throw new StartFailure(
      'NEWER_MIGRATION',
      `Копия сделана более новой версией (миграция «${newer}»): восстановите её той же версией или новее.`,
    )
  await withClient(url, refuseUnlessEmpty)
  await deploy(url, migrationFolders(), name => migrations.includes(name))
  const sums = await withClient(url, client => load(client, file, alongside))
  await deploy(url)
  await withClient(url, client => client.query('ANALYZE'))
  return sums
}

/** Tables whose rows migrations bring. */
const brought = ['core.reference_book', 'core.reference_item']

const refuseUnlessEmpty: Parameters<typeof withClient<void>>[1] = async client => {
  for (const { table } of await readTables(client)) {
    if (brought.includes(table)) continue
    const { rows } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`)
    if (rows.length > 0)
      throw new StartFailure(
        'NOT_EMPTY',
        'В базе уже есть данные, а копия кладётся только в пустую: остановите сервер и укажите новую базу в DATABASE_URL или новый каталог в DATA_DIR.',
      )
  }
}
