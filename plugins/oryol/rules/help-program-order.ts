import { defineRule, given } from '../../../api/plugin-api.ts'
import { livnyRoadmap } from '../acts.ts'

/** The days of a help programme after the mutation. */
interface ProgramDays {
  readonly interviewedOn: string | null
  readonly discussedOn: string | null
  readonly approvedOn: string | null
}

const precedes = (first: string | null, next: string | null): boolean =>
  next === null || (first !== null && first <= next)

/** A help programme that is discussed before the interview or approved before the discussion [LIV-R01, LIV-R02]. */
export const helpProgramOrder = defineRule({
  code: 'ORYOL_HELP_PROGRAM_ORDER',
  level: 'REFUSAL',
  sentence:
    'Программу помощи утверждают после собеседования с директором и обсуждения с коллективом, именно в этом порядке. Запишите недостающий шаг или исправьте его день.',
  act: livnyRoadmap,
  item: 'Пункты 2.1–2.3',
  basis: 'STATED',
  at: { mutation: { program: given<ProgramDays>() } },
  check: ({ program: { interviewedOn, discussedOn, approvedOn } }) => [
    ...(precedes(interviewedOn, discussedOn) ? [] : [{ detail: 'обсуждению предшествует собеседование' }]),
    ...(precedes(discussedOn, approvedOn) ? [] : [{ detail: 'утверждению предшествует обсуждение' }]),
  ],
  cases: [
    {
      on: '2020-08-20',
      breaks: { program: { interviewedOn: '2020-08-12', discussedOn: '2020-06-15', approvedOn: null } },
      meets: {
        program: { interviewedOn: '2020-06-15', discussedOn: '2020-08-12', approvedOn: '2020-08-19' },
      },
    },
  ],
})
