import { defineRule } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { exampleActivity, examplePeriod } from '../facts/examples.ts'
import { activities, asking, period, subjectOf } from '../facts/plan.ts'
import { schedules } from '../facts/schedules.ts'
import { yearOf, yearsOf } from '../facts/years.ts'

const issued = (...years: readonly number[]) => ({
  period: examplePeriod,
  activities: [exampleActivity('PROJECT_500PLUS_SCHEDULE')],
  schedules: years.map(year => ({ year, issuedOn: '2021-02-01' })),
})

/** A plan that follows the region's schedule of «500+» for a year, where none is known. */
export const externalScheduleUnknown = defineRule({
  code: 'PERM_EXTERNAL_SCHEDULE_UNKNOWN',
  ...plan,
  item: 'пункт 2.1',
  level: 'WARNING',
  sentence: 'Нет регионального плана-графика проекта «500+». Попросите регион записать план-график.',
  at: { 'roadmap.review': { period, activities, schedules } },
  check: ({ period, activities, schedules }, { on }) => {
    const known = new Set(schedules.filter(one => one.issuedOn <= on).map(one => one.year))
    const years = yearsOf(period).filter(year => year <= yearOf(on) && !known.has(year))
    if (years.length === 0) return []
    const detail = `на ${years.join(', ')} год`
    return asking(activities, 'PROJECT_500PLUS_SCHEDULE').map(row => ({ subject: subjectOf(row), detail }))
  },
  cases: [{ on: '2022-01-01', breaks: issued(), meets: issued(2021, 2022) }],
})
