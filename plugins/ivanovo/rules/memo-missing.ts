import { defineRule, exampleId } from '../../../api/plugin-api.ts'
import { puchezh } from '../acts.ts'
import { curatedSchools } from '../facts/curated-schools.ts'

const curated = (hasMemo: boolean) => ({ schools: [{ id: exampleId, name: 'Школа', hasMemo }] })

/** A curated school that no memo sums up [PUC-R06]. */
export const memoMissing = defineRule({
  code: 'IVANOVO_MEMO_MISSING',
  level: 'REFUSAL',
  sentence:
    'Нет аналитических справок кураторов по школам. Запишите недостающие справки и закройте дорожную карту.',
  act: puchezh,
  item: 'пункт 11',
  basis: 'STATED',
  at: { 'roadmap.close': { schools: curatedSchools } },
  check: ({ schools }) =>
    schools
      .filter(({ hasMemo }) => !hasMemo)
      .map(({ id, name }) => ({ subject: { type: 'School', id }, detail: `нет справки – ${name}` })),
  cases: [{ on: '2021-12-31', breaks: curated(false), meets: curated(true) }],
})
