import { defineRule, exampleId, given } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'

/** An anti-risk programme refers to a factor of the school's own profile [ROD-R02]. */
export const profileFirst = defineRule({
  code: 'IVANOVO_PROFILE_FIRST',
  level: 'REFUSAL',
  sentence:
    'Антирисковая программа составлена не по фактору рискового профиля школы. Укажите фактор её профиля или сначала запишите профиль.',
  act: rodniki,
  item: 'пункт 4.1 приказа',
  basis: 'STATED',
  at: { mutation: { schoolId: given<string>(), factorSchoolId: given<string>() } },
  check: ({ schoolId, factorSchoolId }) =>
    schoolId === factorSchoolId ? [] : [{ detail: 'этого фактора в профиле школы нет' }],
  cases: [
    {
      on: '2021-02-01',
      breaks: { schoolId: exampleId, factorSchoolId: 'другая школа' },
      meets: { schoolId: exampleId, factorSchoolId: exampleId },
    },
  ],
})
