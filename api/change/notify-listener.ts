import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { endInTime } from '../database/connect.ts'
import { channel } from './record.ts'
import { type ChangeSignal, wakeable } from './wakeup.ts'

const longestPause = 4_000

/** How long PostgreSQL may take to answer, in ms. */
const timeoutMs = 5_000

/** How often the connection is checked: a network that drops packets never closes it. */
const heartbeat = 15_000

/**
 * A signal by NOTIFY of PostgreSQL, over one connection of the whole server, for changes of all servers. A lost
 * connection is opened again with growing pauses, and then readers catch up; until then they poll every five seconds.
 */
export function listenForChanges(database: { readonly connectionString?: string | undefined }): ChangeSignal {
  const { version, wake, next, close } = wakeable()
  const stop = new AbortController()
  const closed = new Promise<void>(resolve => stop.signal.addEventListener('abort', () => resolve()))

  const listenOnce = async (): Promise<boolean> => {
    const client = new Client({
      connectionString: database.connectionString,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      application_name: 'podyom changes',
      keepAlive: true,
    })
    const lost = new Promise<void>(resolve => {
      client.on('end', resolve)
      client.on('error', () => resolve())
    })
    client.on('notification', wake)
    const listened = async () => {
      await client.connect()
      await client.query(`listen ${channel}`)
      wake()
      for (;;) {
        await pause(heartbeat, undefined, { ref: false })
        await client.query('select')
      }
    }
    try {
      await Promise.race([listened(), lost, closed])
      return true
    } catch {
      return false
    } finally {
      await endInTime(client.end())
    }
  }

  const keepListening = async () => {
    for (let failures = 0; !stop.signal.aborted; ) {
      failures = (await listenOnce()) ? 0 : failures + 1
      await pause(Math.min(100 * 2 ** failures, longestPause), undefined, { signal: stop.signal }).catch(
        () => undefined,
      )
    }
  }
  const listening = keepListening()

  return {
    version,
    next,
    close: async () => {
      stop.abort()
      await close()
      await listening
    },
  }
}
