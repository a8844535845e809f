import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { endInTime } from '../database/connect.ts'
import { channel } from './record.ts'
import { type ChangeSignal, wakeable } from './wakeup.ts'

const longestPause = 4_000

/** How long PostgreSQL may take to answer, in ms. */
const patience = 5_000

/** How often the connection is asked whether it still lives: one that the network swallows is closed by nobody. */
const heartbeat = 15_000

/**
 * A signal that PostgreSQL itself gives, over one connection for the whole server, whoever of all servers has written
 * the change. A lost connection is made again with growing pauses, and what was missed meanwhile is read then; until
 * then readers look every five seconds.
 */
export function listenForChanges(database: { readonly connectionString?: string | undefined }): ChangeSignal {
  const { told, wake, next, close } = wakeable()
  const stop = new AbortController()
  const closed = new Promise<void>(resolve => stop.signal.addEventListener('abort', () => resolve()))

  const listenOnce = async (): Promise<boolean> => {
    const client = new Client({
      connectionString: database.connectionString,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
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
    told,
    next,
    close: async () => {
      stop.abort()
      await close()
      await listening
    },
  }
}
