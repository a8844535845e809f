import { daysOf } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import type { Viewer } from '../data/scope.ts'
import { zonesOf } from '../graphql/timezones.ts'
import { userById, viewerOf } from './user.ts'

/** A user with the rights of this moment, for work that is done without their request; null if they have none left. */
export async function currentViewer(read: Read, userId: string, now: Date): Promise<Viewer | null> {
  const clock = () => now
  const user = await userById(read, userId, daysOf({ now, zones: await zonesOf(read, clock) }, null))
  return user && user.grants.length > 0 ? viewerOf(user) : null
}
