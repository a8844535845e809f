import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { endInTime } from './connect.ts'

const longestPause = 4_000

/** How long PostgreSQL may take to answer, in ms. */
const timeoutMs = 5_000

/** How often the connection is checked: a network that drops packets never closes it. */
const heartbeat = 15_000

export interface Listener {
  readonly channel: string
  /** The name of the connection, as PostgreSQL lists it. */
  readonly name: string
  readonly onNotification: (payload: string) => void
  /** Called after each connect: what was sent before is lost. */
  readonly onConnect: () => void
}

/** Listens to NOTIFY on one channel; a lost connection is opened again with growing pauses. Gives what ends it. */
export function listenOn(
  { connectionString }: { readonly connectionString?: string | undefined },
  { channel, name, onNotification, onConnect }: Listener,
): () => Promise<void> {
  const stop = new AbortController()
  const closed = new Promise<void>(resolve => stop.signal.addEventListener('abort', () => resolve()))

  const listenOnce = async (): Promise<boolean> => {
    const client = new Client({
      connectionString,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      application_name: name,
      keepAlive: true,
    })
    const lost = new Promise<void>(resolve => {
      client.on('end', resolve)
      client.on('error', () => resolve())
    })
    client.on('notification', ({ payload = '' }) => onNotification(payload))
    const listened = async () => {
      await client.connect()
      await client.query(`listen ${client.escapeIdentifier(channel)}`)
      onConnect()
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
  return async () => {
    stop.abort()
    await listening
  }
}
