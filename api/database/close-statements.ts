import type { PoolClient } from 'pg'
import type { PreparedNames } from '../data/prepared.ts'

/** The statements that a connection has prepared, as the driver keeps them; its types do not tell. */
const parsedOf = ({ connection }: PoolClient): Record<string, string> =>
  'parsedStatements' in connection ? (connection.parsedStatements as Record<string, string>) : {}

/**
 * Closes the statements of a connection whose names have given way to others, when it is lent. Those under way are not in
 * the driver's list yet, and are closed the next time. The messages go out with the next statement.
 */
export function closeStatements({ isInUse, goneCount }: PreparedNames): (client: PoolClient) => void {
  const seen = new WeakMap<PoolClient, number>()
  return client => {
    const gone = goneCount()
    if ((seen.get(client) ?? 0) === gone) return
    seen.set(client, gone)
    const parsed = parsedOf(client)
    for (const name of Object.keys(parsed).filter(one => !isInUse(one))) {
      delete parsed[name]
      client.connection.close({ type: 'S', name }, true)
    }
  }
}
