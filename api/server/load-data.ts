import type { Database } from '../database/connect.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { Environment } from './environment/environment.ts'
import { loadSeed } from './open-database.ts'
import { demoKey, refuseDemoKey } from './trial/key.ts'
import { trialPeople } from './trial/people.ts'
import { refreshTrialRegion } from './trial/refresh.ts'
import { loadTrialRegion } from './trial/region.ts'

/** What the start tells of a trial. */
export interface TrialAccess {
  /** The administrator's key, which is shown once. */
  readonly key: string | null
  readonly people: Awaited<ReturnType<typeof trialPeople>>
}

/** Loads what the environment wants in the database. Fails with StartFailure: BAD_KEY. */
export async function loadData(
  environment: Pick<Environment, 'seed' | 'production' | 'trialRegion' | 'demoKey'>,
  database: Database,
  plugins: readonly RegionPlugin[],
): Promise<TrialAccess> {
  if (environment.seed) await loadSeed(database, plugins)
  if (environment.production) await refuseDemoKey(database)
  if (environment.trialRegion) {
    await loadTrialRegion(database, plugins)
    await refreshTrialRegion(database, plugins).catch(error =>
      log.error({ error: trace(error) }, 'trial region not refreshed'),
    )
  }
  return {
    key: environment.demoKey ? await demoKey(database) : null,
    people: environment.demoKey && environment.trialRegion ? await trialPeople(database) : [],
  }
}
