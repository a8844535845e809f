import { mkdir, writeFile } from 'node:fs/promises'
import { StartFailure } from '../../api/server/startup-error.ts'
import { deploy } from './deploy.ts'
import { lockText, migrationsFolder } from './directory.ts'
import { difference } from './engine/difference.ts'
import type { Datamodel } from './engine/engine.ts'

/** Prisma's own naming: the moment to the second, then the name. */
const directoryName = (name: string, now: Date) => {
  const moment = now.toISOString().replace(/\D/g, '').slice(0, 14)
  return `${moment}_${name}`
}

/**
 * Writes the migration from the last one to the models; null if they agree already (and `empty`, for a migration
 * written by hand, is not set). The database must be empty; all migrations are applied to it.
 */
export const createMigration = async (
  url: string,
  models: readonly Datamodel[],
  options: { readonly name: string; readonly empty: boolean; readonly now: Date; readonly folder?: URL },
): Promise<string | null> => {
  const { name, empty, now, folder = migrationsFolder } = options
  if (!/^[a-z0-9_]+$/.test(name))
    throw new StartFailure(
      'BAD_MIGRATIONS',
      'Имя миграции пишется латинскими строчными буквами, цифрами и «_».',
    )
  await deploy(url, folder)
  const statements = empty ? [] : await difference(url, models)
  if (!empty && statements.length === 0) return null
  const directory = directoryName(name, now)
  const target = new URL(`${directory}/`, folder)
  await mkdir(target, { recursive: true })
  await writeFile(new URL('migration_lock.toml', folder), lockText)
  await writeFile(new URL('migration.sql', target), `${statements.join('\n\n')}\n`)
  return directory
}
