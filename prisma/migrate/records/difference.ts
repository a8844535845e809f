import { difference } from '../engine/difference.ts'
import type { Datamodel } from '../engine/engine.ts'
import { contracts } from '../engine/models.ts'
import { missingKeys } from './keys.ts'

/** The statements from a database to the models, with the keys of plugins' records into the core. */
export async function wholeDifference(url: string, models: readonly Datamodel[]): Promise<readonly string[]> {
  const keys = await missingKeys(url, contracts(), models.map(([, text]) => text).join('\n'))
  return [...(await difference(url, models)), ...keys]
}
