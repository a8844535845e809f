import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'
import { highFactors, highFactorsAtClosing } from '../facts/high-factors.ts'

const factor = (isCovered: boolean) => ({
  highFactors: [{ id: exampleId, number: 1, name: 'Фактор', school: 'Школа', isCovered }],
})

/** A HIGH factor without an approved anti-risk programme. */
export const highRiskUncovered = defineRule({
  code: 'IVANOVO_HIGH_RISK_UNCOVERED',
  level: 'WARNING',
  sentence:
    'По фактору риска высокой значимости нет утверждённой антирисковой программы. Составьте программу и отметьте дату её утверждения.',
  act: rodniki,
  item: 'пункт 4.1 приказа; раздел II проекта',
  basis: 'INTERPRETED',
  at: { 'roadmap.review': { highFactors }, 'roadmap.close': { highFactors: highFactorsAtClosing } },
  check: ({ highFactors }) =>
    highFactors
      .filter(factor => !factor.isCovered)
      .map(factor => ({
        subject: { type: 'IvanovoRiskFactor', id: factor.id },
        detail: `${factor.school}: фактор ${factor.number} «${factor.name}».`,
      })),
  cases: [{ on: '2021-12-31', breaks: factor(false), meets: factor(true) }],
})
