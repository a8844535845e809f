import { withEngine } from './engine.ts'

/**
 * Marks a failed migration as rolled back, so that the next deploy tries it again. Nothing has to be undone
 * by hand: a migration is one transaction.
 */
export const resolve = (url: string, migrationName: string): Promise<void> =>
  withEngine(url, {}, async engine => {
    await engine.markMigrationRolledBack({ migrationName })
  })
