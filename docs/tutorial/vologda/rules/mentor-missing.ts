import { defineRule, exampleId } from '../../../../api/plugin-api.ts'
import { withoutMentor } from '../facts/mentors.ts'
import { order } from '../facts/order.ts'

/** A roadmap with a school of the first group that has no mentor. */
export const mentorMissing = defineRule({
  ...order,
  code: 'VOLOGDA_MENTOR_MISSING',
  level: 'REFUSAL',
  sentence: 'Школе первой группы не назначен наставник. Назначьте наставника и утвердите комплекс мер снова.',
  item: 'пункт 4',
  at: { 'roadmap.approve': { schools: withoutMentor } },
  check: ({ schools }) => schools.map(({ id, name }) => ({ subject: { type: 'School', id }, detail: name })),
  cases: [
    { on: '2022-10-10', breaks: { schools: [{ id: exampleId, name: 'Школа 1' }] }, meets: { schools: [] } },
  ],
})
