import { defineRule } from '../../../api/plugin-api.ts'
import { livnyRoadmap } from '../acts.ts'
import { exampleOf } from '../facts/examples.ts'
import { lacking, requirements } from '../facts/requirements.ts'
import { coveredSchools, dueBy, subjectOf } from '../facts/schools.ts'

/** A low-result school without a network contract after the month it is due in [LIV-R03]. */
export const networkContractMissing = defineRule({
  code: 'ORYOL_NETWORK_CONTRACT_MISSING',
  level: 'WARNING',
  sentence:
    'У школы с низкими результатами нет договора о сетевом взаимодействии. Заключите договор и запишите партнёрство школ.',
  act: livnyRoadmap,
  item: 'Пункт 6.2',
  basis: 'STATED',
  at: { 'roadmap.review': { requirements, schools: coveredSchools } },
  check: (facts, { on }) =>
    lacking(facts, on, 'NETWORK_CONTRACT', one => one.hasLowResults && !one.hasContract).map(
      ({ id, name, requirement: { dueOn } }) => ({
        subject: subjectOf(id),
        detail: `${name}${dueBy(dueOn)}`,
      }),
    ),
  cases: [
    {
      on: '2021-07-01',
      breaks: exampleOf('NETWORK_CONTRACT'),
      meets: exampleOf('NETWORK_CONTRACT', { hasContract: true }),
    },
  ],
})
