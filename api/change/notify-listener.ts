import { listenOn } from '../database/listen.ts'
import { channel } from './record.ts'
import { type ChangeSignal, wakeable } from './wakeup.ts'

/**
 * A signal by NOTIFY of PostgreSQL, over one connection of the whole server, for changes of all servers. A lost
 * connection is opened again with growing pauses, and then readers catch up; until then they poll every five seconds.
 */
export function listenForChanges(database: { readonly connectionString?: string | undefined }): ChangeSignal {
  const { version, wake, next, close } = wakeable()
  const end = listenOn(database, {
    channel,
    name: 'podyom changes',
    onNotification: wake,
    onConnect: wake,
  })
  return {
    version,
    next,
    close: async () => {
      const ended = end()
      await close()
      await ended
    },
  }
}
