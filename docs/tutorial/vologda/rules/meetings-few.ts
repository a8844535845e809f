import { defineRule } from '../../../../api/plugin-api.ts'
import { order } from '../facts/order.ts'
import { meetingsOfMonth } from '../facts/reports.ts'

/** A monthly report with fewer than two meetings in the mentor's diary. */
export const meetingsFew = defineRule({
  ...order,
  code: 'VOLOGDA_MEETINGS_FEW',
  level: 'WARNING',
  sentence: 'За месяц записано меньше двух встреч наставника. Дополните дневник наставника.',
  item: 'пункт 6',
  at: { 'report.accept': { meetings: meetingsOfMonth } },
  check: ({ meetings }) => meetings !== null && meetings < 2 && [{ detail: `встреч: ${meetings}` }],
  cases: [
    { on: '2022-12-06', breaks: { meetings: 1 }, meets: { meetings: 2 } },
    { on: '2022-12-06', breaks: { meetings: 0 }, meets: { meetings: null } },
  ],
})
