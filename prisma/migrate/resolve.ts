import { StartFailure } from '../../api/server/startup-error.ts'
import { withClient } from './client.ts'
import { markRolledBack, readLedger } from './ledger.ts'

/**
 * Marks a failed migration as rolled back, so that the next deploy tries it again. Nothing has to be undone by hand: a
 * migration is one transaction. Fails with StartFailure: BAD_MIGRATIONS where it has not failed.
 */
export const resolve = (url: string, name: string): Promise<void> =>
  withClient(url, async client => {
    const ledger = await readLedger(client)
    if (!ledger.some(row => row.name === name && !row.finished))
      throw new StartFailure('BAD_MIGRATIONS', `У миграции «${name}» нет отметки о неудаче.`)
    await markRolledBack(client, name)
  })
