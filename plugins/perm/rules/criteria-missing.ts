import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { approvedSets } from '../facts/criteria-sets.ts'
import { exampleActivity, examplePeriod } from '../facts/examples.ts'
import { activities, asking, period, subjectOf } from '../facts/plan.ts'

const planWith = (validTo: string | null) => ({
  period: examplePeriod,
  activities: [exampleActivity('CRITERIA')],
  sets: [{ approvedOn: '2021-08-20', validTo }],
})

/** A plan whose criteria were due and are not approved, or are no longer in force [ORD-R01]. */
export const criteriaMissing = defineRule({
  code: 'PERM_CRITERIA_MISSING',
  ...plan,
  item: 'пункт 1.1',
  level: 'WARNING',
  sentence:
    'Муниципальные критерии и показатели не утверждены в срок. Запишите набор критериев и отметьте его утверждение.',
  at: { 'roadmap.review': { period, activities, sets: approvedSets } },
  check: ({ period, activities, sets }, { on }) => {
    const approved = sets.filter(one => one.approvedOn <= on)
    // When the plan is over, its criteria need not go on.
    if (approved.some(({ validTo }) => validTo === null || validTo >= on || validTo >= period.endsOn))
      return []
    const ended = approved.at(-1)?.validTo
    return asking(activities, 'CRITERIA').flatMap(row =>
      row.endsOn !== null && row.endsOn < on
        ? [
            {
              subject: subjectOf(row),
              detail: ended
                ? `набор действовал до ${printedDay(ended)}`
                : `срок истёк ${printedDay(row.endsOn)}`,
            },
          ]
        : [],
    )
  },
  cases: [{ on: '2022-01-01', breaks: planWith('2021-12-31'), meets: planWith(null) }],
})
