import { dayIn } from '../../calendar/today.ts'
import { capital } from '../../graphql/timezones.ts'
import { type Grace, graceOf } from '../../obligation/grace-days.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import { addWorkdays, type WorkCalendar } from '../../term/calendar/workdays.ts'

/** A day of a region with the days that notices depend on. */
export interface NoticeDay {
  readonly now: Date
  readonly day: string
  readonly grace: Grace
  /** The first, second, … workday after it. */
  readonly soon: readonly string[]
  /** What was due until then goes to the municipality, and to the region. */
  readonly escalated: { readonly municipal: string; readonly regional: string }
  /** For how many days back something is news to a school, and to its authorities. */
  readonly recent: number
  readonly longest: number
}

const mostBefore = 10
const escalation = { municipal: 5, regional: 10 }
const recent = 14
const longest = 45

/** What notices of a region depend on at a moment. */
export function noticeDay(
  { calendar, plugins }: { readonly calendar: WorkCalendar; readonly plugins: readonly RegionPlugin[] },
  now: Date,
  zone = capital,
): NoticeDay {
  const day = dayIn(zone, now)
  return {
    now,
    day,
    grace: graceOf(plugins),
    soon: Array.from({ length: mostBefore }, (_, index) => addWorkdays(day, index + 1, calendar)),
    escalated: {
      municipal: addWorkdays(day, -escalation.municipal, calendar),
      regional: addWorkdays(day, -escalation.regional, calendar),
    },
    recent,
    longest,
  }
}
