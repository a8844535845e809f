import { DatabaseError } from 'pg'
import { StartFailure } from '../../api/server/startup-error.ts'
import { applyMigration } from './apply.ts'
import { withClient } from './client.ts'
import { migrationFolders, readMigrations } from './directory.ts'
import { compare, ensureLedger, isPassing, type LedgerRow, markRolledBack, readLedger } from './ledger.ts'

/** One deploy at a time on a database, also of Prisma's own command: the second waits for the first. */
export const deployLock = 72_707_369

const failure = (row: LedgerRow) => {
  const { name, logs } = row
  const reason = logs?.match(/ERROR: .*/)?.[0] ?? logs?.split('\n')[0] ?? 'причина не записана'
  const next = isPassing(row)
    ? 'устраните причину'
    : `исправьте причину, выполните «npx podyom migrate resolve ${name}»`
  return new StartFailure(
    'FAILED_MIGRATION',
    `Миграция «${name}» не применилась (${reason}): ${next} и запустите снова.`,
  )
}

/** The ledger itself could not be made, most often by a user who may only read. */
const refusal = (error: unknown, url: string) => {
  if (!(error instanceof DatabaseError) || error.code !== '42501') return error
  return new StartFailure(
    'DATABASE_REFUSED',
    `Пользователю «${decodeURIComponent(new URL(url).username)}» не хватает прав, чтобы обновить базу данных (${error.message}): сделайте его её владельцем.`,
    { cause: error },
  )
}

/**
 * Brings a database to the migrations of this release; if it is up to date, only reads the ledger.
 * `only` stops at an older release's. Fails with StartFailure: NEWER_MIGRATION, FAILED_MIGRATION, NOT_EMPTY, DATABASE_REFUSED,
 * and those of a connection.
 */
export const deploy = async (
  url: string,
  folders: URL | readonly URL[] = migrationFolders(),
  only: (name: string) => boolean = () => true,
): Promise<{ readonly applied: readonly string[] }> => {
  const migrations = (await readMigrations(folders)).filter(({ name }) => only(name))
  return withClient(url, async client => {
    await client.query('SELECT pg_advisory_lock($1)', [deployLock])
    const { newer, failed, interrupted, pending } = compare(migrations, await readLedger(client))
    if (newer.length > 0)
      throw new StartFailure(
        'NEWER_MIGRATION',
        `База данных обновлена более новой версией (миграция «${newer.at(-1)}»), этой версии работать с ней нельзя: запустите новую версию или восстановите базу из копии.`,
      )
    if (failed[0]) throw failure(failed[0])
    if (pending.length === 0) return { applied: [] }
    try {
      await ensureLedger(client)
      for (const name of interrupted) await markRolledBack(client, name)
      for (const migration of migrations)
        if (pending.includes(migration.name)) await applyMigration(client, migration)
      return { applied: pending }
    } catch (error) {
      const broken = (await readLedger(client)).find(({ finished, logs }) => !finished && logs !== null)
      throw broken ? failure(broken) : refusal(error, url)
    }
  })
}
