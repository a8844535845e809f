import { join } from 'node:path'
import { startEmbedded } from '../database/embedded/start.ts'
import type { Environment } from './environment/environment.ts'

/** The owner's address of the database; starts the embedded one where no other is named, and stops it in the end. */
export async function locateDatabase(
  { databaseUrl, dataDir }: Pick<Environment, 'databaseUrl' | 'dataDir'>,
  closing: AsyncDisposableStack,
): Promise<string> {
  if (databaseUrl !== null) return databaseUrl
  const embedded = await startEmbedded(join(dataDir, 'postgres'))
  closing.defer(() => embedded.stop())
  return embedded.url
}
