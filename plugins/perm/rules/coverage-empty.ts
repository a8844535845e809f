import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { plan } from '../acts.ts'
import { criteriaSets } from '../facts/criteria-sets.ts'

const setOf = (coversLowResults: boolean) => ({
  criteriaSets: [{ id: exampleId, title: 'Критерии', coversLowResults, coversAdverseConditions: false }],
})

/** A set of criteria that covers neither low results nor adverse conditions [ORD-R09]. */
export const coverageEmpty = defineRule({
  code: 'PERM_COVERAGE_EMPTY',
  ...plan,
  item: 'пункты 1.1 и 3.1',
  level: 'WARNING',
  sentence:
    'Набор критериев не охватывает ни ШНОР, ни школы в неблагоприятных социальных условиях. Укажите, какие школы он охватывает.',
  at: { 'roadmap.approve': { criteriaSets } },
  check: ({ criteriaSets }) =>
    criteriaSets
      .filter(one => !one.coversLowResults && !one.coversAdverseConditions)
      .map(({ id, title }) => ({ subject: { type: 'PermCriteriaSet', id }, detail: `«${title}»` })),
  cases: [{ on: '2021-06-28', breaks: setOf(false), meets: setOf(true) }],
})
