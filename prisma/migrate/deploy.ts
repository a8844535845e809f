import { StartFailure } from '../../api/server/startup-error.ts'
import { withClient } from './client.ts'
import { listForEngine, type Migration, migrationsFolder, readMigrations } from './directory.ts'
import { filters, withEngine } from './engine.ts'
import { compare, isPassing, type LedgerRow, readLedger } from './ledger.ts'

/** One deploy at a time on a database: of two servers that start together the second waits for the first. */
export const deployLock = 7_063_211
/** Held while a script runs, so that a script which has outlived its killed process is waited for. */
const scriptLock = 7_063_212

/**
 * A script that waits for a table which others hold stops everybody behind it, so that it gives up in time.
 * Writes a migration and its mark in the ledger in one transaction. A migration that is begun and not
 * marked was therefore not made, and may be made again without asking anybody.
 */
const sealed = (script: string) => `SELECT pg_advisory_xact_lock(${scriptLock});
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '30min';
${script}
;UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;`

const apply = (
  url: string,
  migrations: readonly Migration[],
  interrupted: readonly string[],
  folder: URL,
): Promise<readonly string[]> => {
  const scripts = new Set(migrations.map(({ sql }) => sql))
  const rewrite = (script: string) => (scripts.has(script) ? sealed(script) : script)
  return withEngine(url, { rewrite }, async engine => {
    for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName })
    const migrationsList = listForEngine(migrations, folder)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  })
}

const failure = (row: LedgerRow) => {
  const { name, logs } = row
  const reason = logs?.match(/ERROR: .*/)?.[0] ?? logs?.split('\n')[0] ?? 'причина не записана'
  const next = isPassing(row)
    ? 'устраните причину'
    : `исправьте причину, выполните «npm run migrate -- resolve ${name}»`
  return new StartFailure(
    'FAILED_MIGRATION',
    `Миграция «${name}» не применилась (${reason}): ${next} и запустите снова.`,
  )
}

/** The ledger itself could not be made, most often by a user who may only read. */
const refusal = (error: unknown, url: string) => {
  const reason = error instanceof Error && error.message.match(/ERROR: (permission denied .*)/)?.[1]
  if (!reason) return error
  return new StartFailure(
    'DATABASE_REFUSED',
    `Пользователю «${decodeURIComponent(new URL(url).username)}» не хватает прав, чтобы обновить базу данных (${reason}): сделайте его её владельцем.`,
    { cause: error },
  )
}

/**
 * Brings a database to the migrations of this release; when it already stands there, only reads the ledger.
 * `only` stops at an older release's. Fails with StartFailure: NEWER_MIGRATION, FAILED_MIGRATION, and those of a connection.
 */
export const deploy = async (
  url: string,
  folder: URL = migrationsFolder,
  only: (name: string) => boolean = () => true,
): Promise<{ readonly applied: readonly string[] }> => {
  const migrations = (await readMigrations(folder)).filter(({ name }) => only(name))
  return withClient(url, async client => {
    await client.query('SELECT pg_advisory_lock($1)', [deployLock])
    await client.query('SELECT pg_advisory_xact_lock($1)', [scriptLock])
    const { newer, failed, interrupted, pending } = compare(migrations, await readLedger(client))
    if (newer.length > 0)
      throw new StartFailure(
        'NEWER_MIGRATION',
        `База данных обновлена более новой версией (миграция «${newer.at(-1)}»), этой версии работать с ней нельзя: запустите новую версию или восстановите базу из копии.`,
      )
    if (failed[0]) throw failure(failed[0])
    if (pending.length === 0) return { applied: [] }
    try {
      return { applied: await apply(url, migrations, interrupted, folder) }
    } catch (error) {
      const broken = (await readLedger(client)).find(({ finished, logs }) => !finished && logs !== null)
      throw broken ? failure(broken) : refusal(error, url)
    }
  })
}
