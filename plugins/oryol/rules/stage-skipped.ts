import { defineRule, given } from '../../../api/plugin-api.ts'
import { khotynetsRoadmap } from '../acts.ts'
import { type Stage, stageNames, stagesBeforeReport } from '../facts/stages.ts'

const entryTest = (isDone: boolean) => ({ before: [{ kind: 'ENTRY_TEST', isDone }] as const })

/** A stage of work with deficits that is done before the one before it [KHO-R06]. */
export const stageSkipped = defineRule({
  code: 'ORYOL_STAGE_SKIPPED',
  level: 'REFUSAL',
  sentence: 'Предыдущий этап работы с дефицитами не отмечен. Отметьте его и повторите.',
  act: khotynetsRoadmap,
  item: 'Пункты 2.2–2.7, 2.9',
  basis: 'INTERPRETED',
  at: { 'report.submit': { before: stagesBeforeReport }, mutation: { before: given<readonly Stage[]>() } },
  check: ({ before }) =>
    before.filter(({ isDone }) => !isDone).map(({ kind }) => ({ detail: stageNames[kind] })),
  cases: [{ on: '2023-12-29', breaks: entryTest(false), meets: entryTest(true) }],
})
