import { defineRule } from '../../../api/plugin-api.ts'
import { puchezh } from '../acts.ts'
import { type Assignment, assignment } from '../facts/assignment.ts'

const tutor: Assignment = { kind: 'TUTOR', hasClause: true, isRegional: true, worksThere: true }

/** A tutor is named by a regional order and works in that school [PUC-R05]. */
export const tutorNeedsRegionalOrder = defineRule({
  code: 'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER',
  level: 'REFUSAL',
  sentence:
    'Тьютор назначен без пункта регионального приказа или работает в другой школе. Укажите пункт приказа и сотрудника этой школы.',
  act: puchezh,
  item: 'пункт 2',
  basis: 'STATED',
  at: { 'curator.assign': { assignment } },
  check: ({ assignment: { kind, isRegional, worksThere } }) => {
    if (kind !== 'TUTOR') return []
    const lacks = [
      ...(isRegional ? [] : ['нет пункта регионального приказа']),
      ...(worksThere ? [] : ['должностное лицо работает в другой школе']),
    ]
    return lacks.length === 0 ? [] : [{ detail: lacks.join('; ') }]
  },
  cases: [
    {
      on: '2021-02-01',
      breaks: { assignment: { ...tutor, isRegional: false } },
      meets: { assignment: tutor },
    },
  ],
})
