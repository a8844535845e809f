import { defineRule, exampleId, printedDay } from '../../../api/plugin-api.ts'
import { khotynetsOrder } from '../acts.ts'
import { dueBy, subjectOf } from '../facts/schools.ts'
import { submissions, submissionsOfReport } from '../facts/submissions.ts'

const sent = (submittedOn: string | null) => ({
  submissions: [{ schoolId: exampleId, schoolName: 'Школа', dueOn: '2023-12-29', submittedOn }],
})

/** A named school that has not reported by the campaign's day, which is included, or has reported after it [KHO-R01]. */
export const submissionLate = defineRule({
  code: 'ORYOL_SUBMISSION_LATE',
  level: 'WARNING',
  sentence: 'Школа не сдала сведения в срок. Если сведений ещё нет, сдайте их сейчас.',
  act: khotynetsOrder,
  item: 'Пункт 2',
  basis: 'STATED',
  at: { 'roadmap.review': { submissions }, 'report.submit': { submissions: submissionsOfReport } },
  check: ({ submissions }, { on }) =>
    submissions
      .filter(({ dueOn, submittedOn }) => (submittedOn ?? on) > dueOn)
      .map(({ schoolId, schoolName, dueOn, submittedOn }) => ({
        subject: subjectOf(schoolId),
        detail: `${schoolName}${dueBy(dueOn)}, ${submittedOn ? `сданы ${printedDay(submittedOn)}` : 'сведений нет'}`,
      })),
  cases: [
    { on: '2023-12-30', breaks: sent(null), meets: sent('2023-12-29') },
    { on: '2023-12-30', breaks: sent('2023-12-30'), meets: sent('2023-12-29') },
  ],
})
