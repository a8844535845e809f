import { defineRule, printedDay } from '../../../api/plugin-api.ts'
import { rodniki } from '../acts.ts'
import {
  type HeldSession,
  type MissedSession,
  missedSessions,
  type SessionDemand,
} from '../facts/missed-sessions.ts'
import { demands, sessions } from '../facts/sessions.ts'

const subjects: Readonly<Record<MissedSession['subject'], string>> = {
  WORKING_GROUP: 'Заседание рабочей группы',
  INTERIM_RESULTS: 'Рассмотрение промежуточных итогов',
}

const quarterly = (
  ...sessions: readonly HeldSession[]
): { readonly demands: readonly SessionDemand[]; readonly sessions: readonly HeldSession[] } => ({
  demands: [
    {
      subject: 'WORKING_GROUP',
      item: 'пункт 4.5',
      kind: 'QUARTERLY',
      start: '2021-01-01',
      end: '2021-03-31',
    },
  ],
  sessions,
})

/** A session that the roadmap asks for and that was not held in its time. */
export const sessionMissed = defineRule({
  code: 'IVANOVO_SESSION_MISSED',
  level: 'WARNING',
  sentence:
    'Заседание, предусмотренное дорожной картой, не отмечено в установленный срок. Запишите заседание, если оно было, или проведите его.',
  act: rodniki,
  item: 'пункт 4.5 проекта; пункт 2.2 приказа',
  basis: 'STATED',
  at: { 'roadmap.review': { demands, sessions } },
  check: ({ demands, sessions }, { on }) =>
    missedSessions(demands, sessions, on).map(({ subject, item, opensOn, dueOn }) => ({
      detail: `${subjects[subject]}, ${printedDay(opensOn)} – ${printedDay(dueOn)} (${item}).`,
    })),
  cases: [
    {
      on: '2021-12-31',
      breaks: quarterly(),
      meets: quarterly({ heldOn: '2021-02-10', reviewsInterim: false }),
    },
  ],
})
