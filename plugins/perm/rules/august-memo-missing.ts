import { defineRule } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { exampleActivity, examplePeriod } from '../facts/examples.ts'
import { activities, period } from '../facts/plan.ts'
import { missingReports, reports, type YearlyReport } from '../facts/reports.ts'

const planWith = (...reports: readonly YearlyReport[]) => ({
  period: examplePeriod,
  activities: [exampleActivity('AUGUST_MEMO')],
  reports,
})

/** An August that is over without the memo that the plan asks for. */
export const augustMemoMissing = defineRule({
  code: 'PERM_AUGUST_MEMO_MISSING',
  ...plan,
  item: 'пункт 3.1',
  level: 'WARNING',
  sentence: 'Августовской справки об итогах работы нет. Подготовьте справку и запишите её.',
  at: { 'roadmap.review': { period, activities, reports } },
  check: (facts, { on }) =>
    missingReports(facts, on)
      .filter(({ kind }) => kind === 'AUGUST_MEMO')
      .map(({ year, activityId }) => ({
        subject: { type: 'Activity', id: activityId },
        detail: `справка за ${year} год`,
      })),
  cases: [
    {
      on: '2022-01-01',
      breaks: planWith(),
      meets: planWith({ kind: 'AUGUST_MEMO', year: 2021, submittedOn: '2021-08-30' }),
    },
  ],
})
