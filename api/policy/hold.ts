import type { UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'

const lockOf = (regionId: string) => sql`hashtextextended(${`Policy ${regionId}`}, 0)`

/** Lets one action at a time change the settings of a region, until its commit, while nothing is planned by them. */
export async function lockPolicy({ execute }: UnitOfWork, regionId: string): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock(${lockOf(regionId)})`)
}

/** Keeps the settings of a region as they are until the commit of what is planned by them. */
export async function holdPolicy({ execute }: UnitOfWork, regionId: string): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock_shared(${lockOf(regionId)})`)
}
