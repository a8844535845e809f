import { deploy } from '../../prisma/migrate/deploy.ts'
import { readMigrations } from '../../prisma/migrate/directory.ts'
import { compare, readLedger } from '../../prisma/migrate/ledger.ts'
import { ensureApiRole } from '../../prisma/migrate/role/role.ts'
import { connect, type Database } from '../database/connect.ts'
import type { Obstacle } from '../http/pages/health.ts'
import { noteStatement } from '../log/entry.ts'
import { printable } from '../log/printable.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { Limits } from './limits.ts'
import type { PreparedDatabase } from './workers/assignment.ts'

/** Brings the database of this owner to the release's migrations and makes the role of the API. */
export const prepareDatabase = async (ownerUrl: string): Promise<PreparedDatabase> => {
  await deploy(ownerUrl)
  const { role, login, advice } = await ensureApiRole(ownerUrl)
  if (advice) process.stderr.write(`${printable(advice)}\n`)
  return { url: login ?? ownerUrl, role: login ? null : role }
}

/** Enters the database with the rights of the API, until the server closes. */
export const openDatabase = async (
  { url, role }: PreparedDatabase,
  limits: Limits,
  closing: AsyncDisposableStack,
): Promise<Database> => {
  const database = await connect(url, { onStatement: noteStatement, limits, role })
  closing.defer(() => database.close())
  return database
}

/** Loads the roadmaps that come with the product; what is stored stays as it is. */
export const loadSeed = async ({ pool }: Database, plugins: readonly RegionPlugin[]): Promise<void> => {
  const [{ prismaOn }, { seed }] = await Promise.all([
    import('../database/prisma.ts'),
    import('../../prisma/seed/load/load.ts'),
  ])
  const policies = plugins.flatMap(({ regions, policy }) => regions.map(code => [code, policy] as const))
  const db = prismaOn(pool)
  await seed(db, new Map(policies))
  for (const plugin of plugins) await plugin.seed?.(db)
}

/** Readiness check: the database answers and has exactly the migrations of this release. */
export const watchDatabase = async ({ pool }: Database): Promise<Obstacle> => {
  const migrations = await readMigrations()
  return async () => {
    const { pending, newer } = compare(migrations, await readLedger(pool))
    if (newer.length > 0) return 'База данных обновлена более новой версией сервера.'
    return pending.length > 0 ? 'К базе данных применены не все миграции.' : null
  }
}
