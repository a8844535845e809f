import { defineRule, exampleId, storedTerm } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'
import { differs, pairs } from '../facts/term-pairs.ts'

const until = (end: string) => storedTerm({ sourceText: end, kind: 'DAY', end, bound: 'UNTIL' })

const pair = (annexEnd: string) => ({
  pairs: [
    {
      topic: 'Концепция',
      orderClauseId: exampleId,
      clauseNumber: '4.1',
      orderOn: '2021-01-26',
      orderTerm: until('2021-03-25'),
      activityId: exampleId,
      activityNumber: '1.3',
      annexTerm: until(annexEnd),
    },
  ],
})

/** An order and its annex that name different terms of one matter. */
export const orderAnnexConflict = defineRule({
  code: 'IVANOVO_ORDER_ANNEX_CONFLICT',
  level: 'WARNING',
  sentence:
    'Срок приказа и срок приложения расходятся; хранятся оба. Руководствуйтесь сроком приказа или внесите изменение в один из документов.',
  act: rodniki,
  item: 'пункты 2.2, 3.1 и 4.1 приказа; пункты 4.5, 2.1 и 1.3 проекта',
  basis: 'INTERPRETED',
  at: { 'roadmap.review': { pairs } },
  check: ({ pairs }, { on }) =>
    pairs
      .filter(pair => pair.orderOn <= on && differs(pair))
      .map(pair => ({
        subject: { type: 'Activity', id: pair.activityId },
        detail:
          `${pair.topic} – приказ (пункт ${pair.clauseNumber}): «${pair.orderTerm.sourceText ?? 'без срока'}»; ` +
          `приложение (пункт ${pair.activityNumber ?? 'без номера'}): «${pair.annexTerm.sourceText ?? 'без срока'}».`,
      })),
  cases: [{ on: '2021-12-31', breaks: pair('2021-02-28'), meets: pair('2021-03-25') }],
})
