import { defineRule } from '../../../api/plugin-api.ts'
import { puchezh } from '../acts.ts'
import { namedSchools } from '../facts/campaign.ts'

const named = (hasSubmitted: boolean) => ({ schools: [{ name: 'Школа', hasSubmitted }] })

/** A campaign that is closed before all have handed in: what is not shown is not confirmed [PUC-R06, PUC-R08]. */
export const submissionMissing = defineRule({
  code: 'IVANOVO_SUBMISSION_MISSING',
  level: 'WARNING',
  sentence:
    'Кампания закрывается, а сведения сдали не все школы. Получите недостающие сведения и дополните справку.',
  act: puchezh,
  item: 'графа «Результат реализации»; пункт 11',
  basis: 'INTERPRETED',
  at: { 'campaign.close': { schools: namedSchools } },
  check: ({ schools }) => {
    const missing = schools.filter(({ hasSubmitted }) => !hasSubmitted).map(({ name }) => name)
    if (missing.length === 0) return []
    const none = missing.length === schools.length ? 'не сдала ни одна школа – ' : 'не сдали – '
    return [{ detail: `${none}${missing.join(', ')}` }]
  },
  cases: [{ on: '2021-12-31', breaks: named(false), meets: named(true) }],
})
