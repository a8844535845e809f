import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { puchezh, rodniki } from '../acts.ts'
import { disputedActs } from '../facts/disputed-acts.ts'

const disputed = (since: string) => ({
  acts: [
    {
      number: '1',
      otherNumber: '2',
      date: '2020-09-28',
      issuer: 'Департамент',
      otherRoadmap: 'Другая карта',
      since,
    },
  ],
})

/** An act that two roadmaps of the region cite under different numbers. */
export const actNumberDisputed = defineRule({
  code: 'IVANOVO_ACT_NUMBER_DISPUTED',
  level: 'WARNING',
  sentence:
    'Один акт указан в документах региона под разными номерами. Сверьте номер с самим актом и исправьте ссылку на него.',
  act: [
    { ...puchezh, item: 'основания приказа' },
    { ...rodniki, item: 'основания проекта' },
  ],
  item: 'основания приказа и проекта: № 852-о/а и № 853-о/а, № ВБ-35/04 и № ВБ-35/04пр',
  basis: 'INTERPRETED',
  at: { 'roadmap.review': { acts: disputedActs } },
  check: ({ acts }, { on }) =>
    acts
      .filter(act => act.since <= on)
      .map(act => ({
        detail:
          `${act.issuer}, ${printedDay(act.date)}: здесь № ${act.number}, ` +
          `в дорожной карте «${act.otherRoadmap}» – № ${act.otherNumber}.`,
      })),
  cases: [{ on: '2021-12-31', breaks: disputed('2021-01-26'), meets: disputed('2022-01-26') }],
})
