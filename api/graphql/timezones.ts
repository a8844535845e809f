import { ttlCache } from '../auth/ttl-cache.ts'
import type { Read } from '../data/query.ts'
import { sql } from '../data/sql.ts'

/** The time zone of each region, by the region's id. */
export type Zones = ReadonlyMap<string, string>

/** The time zone of official documents, for records outside of regions. */
export const capital = 'Europe/Moscow'

const known = new Set(Intl.supportedValuesOf('timeZone'))

/** Whether this is the name of a time zone, such as Asia/Yekaterinburg. */
export const isZone = (name: string): boolean => known.has(name)

const kept = new WeakMap<Read, () => Promise<Zones>>()

/** The time zones of a database's regions, as another server may have changed them half a minute ago. */
export function zonesOf(read: Read, now: () => Date): Promise<Zones> {
  const found = kept.get(read)
  if (found) return found()
  const all = ttlCache(() => readZones(read), now)
  // Every reading gives a map, and never the null of a name that is not found.
  const ask = async () => (await all('')) ?? new Map()
  kept.set(read, ask)
  return ask()
}

/** Makes the next request read the zones again after a write. */
export const forgetZones = (read: Read): void => void kept.delete(read)

async function readZones(read: Read): Promise<Zones> {
  const rows = await read<{ id: string; zone: string }>(
    sql`select id, time_zone as zone from core.region order by id`,
  )
  // An unknown zone, written past the API, must not fail every request.
  return new Map(rows.map(({ id, zone }) => [id, isZone(zone) ? zone : capital]))
}
