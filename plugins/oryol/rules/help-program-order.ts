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
    'Нарушен порядок подготовки программы помощи: собеседование с директором, обсуждение с коллективом, утверждение. Запишите недостающий этап или исправьте его дату.',
  act: livnyRoadmap,
  item: 'Пункты 2.1–2.3',
  basis: 'STATED',
  at: { mutation: { program: given<ProgramDays>() } },
  check: ({ program: { interviewedOn, discussedOn, approvedOn } }) => [
    ...(precedes(interviewedOn, discussedOn) ? [] : [{ detail: 'до обсуждения нет собеседования' }]),
    ...(precedes(discussedOn, approvedOn) ? [] : [{ detail: 'до утверждения нет обсуждения' }]),
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
