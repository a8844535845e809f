import type { Read } from '../../data/query.ts'
import { zonesOf } from '../../graphql/timezones.ts'
import type { Jobs, Queue } from '../../job/queue.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import type { WorkCalendar } from '../../term/calendar/workdays.ts'
import { noticeDay } from './day.ts'
import { noticeRegion } from './region.ts'
import { sweepNotices } from './store.ts'

export interface NoticeServices {
  readonly read: Read
  readonly now: () => Date
  readonly jobs: Jobs
  readonly plugins: readonly RegionPlugin[]
  readonly calendar: WorkCalendar
}

const regionName = 'notice.region'

/** Every hour, a job for each region: its day has begun at some time. */
export const noticeQueue = ({ read, jobs, now }: NoticeServices): Queue => ({
  name: 'notice',
  atOnce: 1,
  longestSeconds: 120,
  retries: 3,
  every: '10 * * * *',
  perform: async () => {
    for (const id of (await zonesOf(read, now)).keys())
      await jobs.send({ name: regionName }, { id }, { key: id })
    await sweepNotices(read, now())
  },
})

/** Makes the notices of a region. What was made before is not made again. */
export const noticeRegionQueue = (services: NoticeServices): Queue<{ readonly id: string }> => ({
  name: regionName,
  atOnce: 1,
  longestSeconds: 1_800,
  retries: 3,
  perform: async ({ data: { id }, stop }) => {
    const { read, now } = services
    const zone = (await zonesOf(read, now)).get(id)
    await noticeRegion(read, id, noticeDay(services, now(), zone), stop)
  },
})
