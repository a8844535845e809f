import { defineRule } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { exampleActivity, examplePeriod } from '../facts/examples.ts'
import { activities, period } from '../facts/plan.ts'
import { missingReports, reports, type YearlyReport } from '../facts/reports.ts'

const titles = {
  LIFT_PROJECT: 'отчёт о проекте «Образовательный лифт»',
  ROADMAP: 'отчёт о мерах дорожной карты',
  PROJECT_500PLUS_ANALYSIS: 'анализ итогов проекта «500+»',
} as const

const planWith = (...reports: readonly YearlyReport[]) => ({
  period: examplePeriod,
  activities: [exampleActivity('LIFT_PROJECT')],
  reports,
})

/** A past year without a report that the plan requires; a plan without such a row requires none. */
export const yearlyReportMissing = defineRule({
  code: 'PERM_YEARLY_REPORT_MISSING',
  ...plan,
  item: 'пункты 2.2 и 2.3',
  level: 'WARNING',
  sentence: 'Документ за прошедший год не сдан. Сдайте его и запишите дату сдачи.',
  at: { 'roadmap.review': { period, activities, reports } },
  check: (facts, { on }) =>
    missingReports(facts, on).flatMap(({ kind, year, activityId }) =>
      kind === 'AUGUST_MEMO'
        ? []
        : [{ subject: { type: 'Activity', id: activityId }, detail: `${titles[kind]} за ${year} год` }],
    ),
  cases: [
    {
      on: '2022-01-01',
      breaks: planWith(),
      meets: planWith({ kind: 'LIFT_PROJECT', year: 2021, submittedOn: '2021-08-30' }),
    },
  ],
})
