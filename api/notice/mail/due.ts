import type { NoticePreference } from '../../../prisma/generated/client.ts'

type Timing = Pick<NoticePreference, 'digest' | 'quietFrom' | 'quietTo' | 'mailedAt'>

/** The hour of a digest. */
const morning = 8
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Whether a letter may go out at a moment, by the clock of the user's region. */
export function isDue({ digest, quietFrom, quietTo, mailedAt }: Timing, now: Date, zone: string): boolean {
  const { day, hour, weekday } = localOf(now, zone)
  if (digest === 'NEVER' || isQuiet(hour, quietFrom, quietTo)) return false
  if (digest === 'AT_ONCE') return true
  const isMorning = hour >= morning && (mailedAt === null || localOf(mailedAt, zone).day !== day)
  return isMorning && (digest === 'DAILY' || weekday === 1)
}

/** Hours may go over midnight: from 22 to 7. */
function isQuiet(hour: number, from: number | null, to: number | null): boolean {
  if (from === null || to === null) return false
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}

function localOf(at: Date, zone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: undefined,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
    weekday: 'short',
  }).formatToParts(at)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    weekday: weekdays.indexOf(part('weekday')),
  }
}
