import type { Database } from '../database/connect.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { Environment } from './environment/environment.ts'
import { loadSeed } from './open-database.ts'
import { demoKey, refuseDemoKey } from './trial/key.ts'
import type { TrialPerson } from './trial/people.ts'

/** What the start tells of a trial. */
export interface TrialAccess {
  /** The administrator's key, which is shown once. */
  readonly key: string | null
  readonly people: readonly TrialPerson[]
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
    const [{ loadTrialRegion }, { refreshTrialRegion }] = await Promise.all([
      import('./trial/region.ts'),
      import('./trial/refresh.ts'),
    ])
    await loadTrialRegion(database, plugins)
    await refreshTrialRegion(database, plugins).catch(error =>
      log.error({ error: trace(error) }, 'trial region not refreshed'),
    )
  }
  const { trialPeople } = await import('./trial/people.ts')
  return {
    key: environment.demoKey ? await demoKey(database) : null,
    people: environment.demoKey && environment.trialRegion ? await trialPeople(database) : [],
  }
}
