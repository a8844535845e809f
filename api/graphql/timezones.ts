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

/** What every request needs of the regions, by their ids. */
export interface Regions {
  readonly zones: Zones
  /** The codes, as RU-ORL; a region keeps its own. */
  readonly codes: ReadonlyMap<string, string>
}

const none: Regions = { zones: new Map(), codes: new Map() }

const kept = new WeakMap<Read, () => Promise<Regions>>()

/** What is known of a database's regions, as another server may have changed them half a minute ago. */
export function regionsOf(read: Read, now: () => Date): Promise<Regions> {
  const found = kept.get(read)
  if (found) return found()
  const all = ttlCache(() => readRegions(read), now)
  // Every reading gives them, and never the null of a name that is not found.
  const ask = async () => (await all('')) ?? none
  kept.set(read, ask)
  return ask()
}

/** The time zones of a database's regions. */
export const zonesOf = async (read: Read, now: () => Date): Promise<Zones> =>
  (await regionsOf(read, now)).zones

/** Makes the next request read the regions again after a write. */
export const forgetZones = (read: Read): void => void kept.delete(read)

async function readRegions(read: Read): Promise<Regions> {
  const rows = await read<{ id: string; code: string; zone: string }>(
    sql`select id, code, time_zone as zone from core.region order by id`,
  )
  return {
    // An unknown zone, written past the API, must not fail every request.
    zones: new Map(rows.map(({ id, zone }) => [id, isZone(zone) ? zone : capital])),
    codes: new Map(rows.map(({ id, code }) => [id, code])),
  }
}
