import { type Sql, sql } from '../data/sql.ts'
import type { Context } from '../graphql/context.ts'
import { capital } from '../graphql/timezones.ts'

/** What tells the day: the moment of the request and the time zones of the regions. */
export type Clock = Pick<Context, 'now' | 'zones'>

/**
 * Today as an ISO date, which is each region's own: the moment of the request in its time zone; in Moscow's for what
 * lies in no region. The only place that makes a day of a moment.
 */
export function today(clock: Clock, regionId: string | null): string {
  return dayIn(zoneIn(clock, regionId), clock.now)
}

const zoneIn = ({ zones }: Pick<Clock, 'zones'>, regionId: string | null): string =>
  zones.get(regionId ?? '') ?? capital

/** The moment at which a day ends in a region. */
export const endIn = (clock: Pick<Clock, 'zones'>, regionId: string | null, day: string): Date =>
  endOf(day, zoneIn(clock, regionId))

/** The moment at which a day ends in a time zone; an invalid date for an invalid day. */
export function endOf(day: string, zone: string): Date {
  const midnight = new Date(`${day}T24:00:00Z`)
  if (Number.isNaN(midnight.getTime())) return midnight
  const shown = midnight.toLocaleString('sv', { timeZone: zone })
  return new Date(2 * midnight.getTime() - Date.parse(`${shown.replace(' ', 'T')}Z`))
}

/** The day of a moment in a time zone. */
export const dayIn = (zone: string, at: Date): string => formatOf(zone).format(at)

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  formats.set(zone, format)
  return format
}

/** The days that rows of several regions are read on: the given day, or today in each region. */
export interface Days {
  /** All of them, the earliest first: usually one, and two while midnight crosses the country. */
  readonly all: readonly string[]
  readonly first: string
  readonly last: string
  /** An SQL expression over rows of a `region` (by default that of the row `t`) that depends on its day, the nth of `all`. */
  readonly each: (expression: (day: Sql, nth: number) => Sql, region?: Sql) => Sql
}

/** The given day, or today in each region. */
export function daysOf(clock: Clock, on: string | null | undefined): Days {
  const here = on ?? today(clock, null)
  const elsewhere = Map.groupBy(on == null ? clock.zones.keys() : [], id => today(clock, id))
  elsewhere.delete(here)
  const all = [here, ...elsewhere.keys()].sort()
  return {
    all,
    first: all[0] ?? here,
    last: all.at(-1) ?? here,
    each: (expression, region = sql`t.region_id`) => {
      const at = (day: string) => expression(sql`${day}::date`, all.indexOf(day))
      const cases = [...elsewhere].map(
        ([day, ids]) => sql`when ${region} = any(${ids}::uuid[]) then ${at(day)}`,
      )
      if (cases.length === 0) return at(here)
      return sql`case ${sql.join(cases, ' ')} else ${at(here)} end`
    },
  }
}
