import { withClient } from '../client.ts'
import { deploy } from '../deploy.ts'
import { migrationFolders, readMigrations } from '../directory.ts'
import { compare, readLedger } from '../ledger.ts'
import { withCopy } from './copy.ts'
import type { Plan } from './describe.ts'
import { lint } from './findings.ts'
import { rowEstimates } from './locks.ts'
import { type MeasuredMigration, measureMigrations } from './measure.ts'

/** Gives an empty database that is thrown away after use. */
export type WithScratch = <T>(use: (url: string) => Promise<T>) => Promise<T>

export interface PlanOptions {
  /** Runs the migrations on a copy of the database, not on an empty one of the same tables. */
  readonly isRehearsed: boolean
  readonly withScratch: WithScratch
  readonly folders?: readonly URL[]
}

/** What a deploy would do to this database, which is not changed. */
export async function planMigrations(
  url: string,
  { isRehearsed, withScratch, folders = migrationFolders() }: PlanOptions,
): Promise<Plan> {
  const migrations = await readMigrations(folders)
  const { pending, estimates } = await withClient(url, async client => ({
    pending: new Set(compare(migrations, await readLedger(client)).pending),
    estimates: await rowEstimates(client),
  }))
  const awaited = migrations.filter(({ name }) => pending.has(name))
  const measure = (): Promise<readonly MeasuredMigration[]> =>
    isRehearsed
      ? withCopy(url, copy => measureMigrations(copy, awaited))
      : withScratch(async scratch => {
          await deploy(scratch, folders, name => !pending.has(name))
          return measureMigrations(scratch, awaited)
        })
  const measured = awaited.length > 0 ? await measure() : []
  return { migrations: measured, estimates, findings: await lint(awaited), isRehearsed }
}
