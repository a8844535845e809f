import { join } from 'node:path'
import { deploy } from '../../prisma/migrate/deploy.ts'
import { readMigrations } from '../../prisma/migrate/directory.ts'
import { compare, readLedger } from '../../prisma/migrate/ledger.ts'
import { ensureApiRole } from '../../prisma/migrate/role/role.ts'
import { seed } from '../../prisma/seed/load/load.ts'
import { connect, type Database } from '../database/connect.ts'
import { startEmbedded } from '../database/embedded/start.ts'
import { prismaOn } from '../database/prisma.ts'
import type { Obstacle } from '../http/pages/health.ts'
import { noteStatement } from '../log/entry.ts'
import { printable } from '../log/printable.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { Environment } from './environment/environment.ts'

/** The database of the server, at this release's migrations, and what to undo in the end. */
export const openStore = async (
  { databaseUrl, dataDir, seed: wanted, limits }: Environment,
  plugins: readonly RegionPlugin[],
  closing: AsyncDisposableStack,
): Promise<Database> => {
  const embedded = databaseUrl === null ? await startEmbedded(join(dataDir, 'postgres')) : null
  if (embedded) closing.defer(() => embedded.stop())
  const url = embedded?.url ?? databaseUrl ?? ''
  await deploy(url)
  const { role, login, advice } = await ensureApiRole(url)
  if (advice) process.stderr.write(`${printable(advice)}\n`)
  const database = await connect(login ?? url, {
    onStatement: noteStatement,
    limits,
    role: login ? null : role,
  })
  closing.defer(() => database.close())
  if (wanted) {
    const policies = plugins.flatMap(({ regions, policy }) => regions.map(code => [code, policy] as const))
    const db = prismaOn(database.pool)
    await seed(db, new Map(policies))
    for (const plugin of plugins) await plugin.seed?.(db)
  }
  return database
}

/** Readiness check: the database answers and has exactly the migrations of this release. */
export const watchStore = async ({ pool }: Database): Promise<Obstacle> => {
  const migrations = await readMigrations()
  return async () => {
    const { pending, newer } = compare(migrations, await readLedger(pool))
    if (newer.length > 0) return 'База данных обновлена более новой версией сервера.'
    return pending.length > 0 ? 'К базе данных применены не все миграции.' : null
  }
}
