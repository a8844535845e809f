import type { Client } from 'pg'
import { enter, isPooled } from './pooler.ts'

/**
 * Lends one connection, and tells whether it goes through a pooler. Fails with StartFailure when the database cannot be
 * entered, or a pooler keeps no session for us.
 */
export const withClient = async <T>(
  url: string,
  use: (client: Client, pooled: boolean) => Promise<T>,
): Promise<T> => {
  const client = await enter(url)
  return isPooled(client, url)
    .then(pooled => use(client, pooled))
    .finally(() => client.end())
}
