import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { exampleActivity, examplePeriod } from '../facts/examples.ts'
import { activities, asking, period, subjectOf } from '../facts/plan.ts'

const approved = (approvedOn: string) => ({
  period: { ...examplePeriod, approvedOn },
  activities: [exampleActivity('OWN_APPROVAL')],
})

/** A plan that was approved before the term that it sets for its own approval. */
export const approvedBeforeTerm = defineRule({
  code: 'PERM_APPROVED_BEFORE_TERM',
  ...plan,
  item: 'пункт 1.2',
  level: 'WARNING',
  sentence:
    'Дорожная карта утверждена раньше срока, установленного в ней самой. Сверьте дату утверждения с приказом и исправьте срок, если он указан неверно.',
  at: { 'roadmap.review': { period, activities } },
  check: ({ period: { approvedOn }, activities }) =>
    asking(activities, 'OWN_APPROVAL').flatMap(row =>
      row.startsOn !== null && approvedOn !== null && approvedOn < row.startsOn
        ? [
            {
              subject: subjectOf(row),
              detail: `утверждена ${printedDay(approvedOn)}, срок начинается ${printedDay(row.startsOn)}`,
            },
          ]
        : [],
    ),
  cases: [{ on: '2022-01-01', breaks: approved('2021-06-28'), meets: approved('2021-07-01') }],
})
