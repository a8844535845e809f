import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartFailure } from '../../api/server/startup-error.ts'
import { deploy } from './deploy.ts'
import { allMigrationFolders, folderOfSchema, lockText, migrationsFolder } from './directory.ts'
import type { Datamodel } from './engine/engine.ts'
import { wholeDifference } from './records/difference.ts'

/** Prisma's own naming: the moment to the second, then the name; a plugin's begins with the plugin. */
const directoryName = (folder: URL, name: string, now: Date) => {
  const moment = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const owner = folder.href === migrationsFolder.href ? '' : `${basename(dirname(fileURLToPath(folder)))}_`
  return `${moment}_${name.startsWith(owner) ? '' : owner}${name}`
}

/** The PostgreSQL schema that a statement changes. */
const schemaOf = (statement: string): string =>
  /^CREATE SCHEMA IF NOT EXISTS "(\w+)"/m.exec(statement)?.[1] ?? /"(\w+)"\."/.exec(statement)?.[1] ?? 'core'

/**
 * Writes the migrations from the last one to the models, those of a plugin into its own folder, and gives their directories;
 * none if they agree already (and `empty`, for a migration written by hand, is not set). The database must be empty; all
 * migrations are applied to it. With `folder`, there is this folder alone.
 */
export const createMigration = async (
  url: string,
  models: readonly Datamodel[],
  options: { readonly name: string; readonly empty: boolean; readonly now: Date; readonly folder?: URL },
): Promise<readonly URL[]> => {
  const { name, empty, now, folder } = options
  if (!/^[a-z0-9_]+$/.test(name))
    throw new StartFailure(
      'BAD_MIGRATIONS',
      'Имя миграции пишется латинскими строчными буквами, цифрами и «_».',
    )
  await deploy(url, folder ?? allMigrationFolders())
  if (empty) return [await write(folder ?? migrationsFolder, options, [])]
  const statements = await wholeDifference(url, models)
  const byFolder = Map.groupBy(statements, one => (folder ?? folderOfSchema(schemaOf(one))).href)
  const written: URL[] = []
  for (const [href, own] of byFolder) written.push(await write(new URL(href), { name, now }, own))
  return written
}

async function write(
  folder: URL,
  { name, now }: { readonly name: string; readonly now: Date },
  statements: readonly string[],
): Promise<URL> {
  const target = new URL(`${directoryName(folder, name, now)}/`, folder)
  await mkdir(target, { recursive: true })
  if (folder.href === migrationsFolder.href) await writeFile(new URL('migration_lock.toml', folder), lockText)
  await writeFile(new URL('migration.sql', target), `${statements.join('\n\n')}\n`)
  return target
}
