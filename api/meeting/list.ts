import { daysOf } from '../calendar/today.ts'
import { seen } from '../data/scope.ts'
import { ascending, descending, key } from '../data/sort.ts'
import { sql } from '../data/sql.ts'
import { contains } from '../data/text-search.ts'
import { filterOf } from '../graphql/binding/filter.ts'
import { defineList } from '../graphql/binding/list.ts'
import { roadmaps } from '../roadmap/table.ts'
import { stateOn } from './state.ts'
import { meetingDecisions, meetingParticipants, meetings } from './table.ts'

/** The meetings about the roadmap `p.id`. */
export const ofRoadmap = sql`t.roadmap_id = p.id`
/** What belongs to the meeting `p.id`. */
export const ofMeeting = sql`t.meeting_id = p.id`

const byPosition = ascending('POSITION', key('position', 'int'))
export const participantList = { table: meetingParticipants, order: byPosition }
export const decisionsOfMeeting = { table: meetingDecisions, order: byPosition }

/** The meetings that the arguments of a connection ask for, the latest first. */
export const meetingList = defineList(meetings, {
  where: filterOf('MeetingFilter', meetings, {
    text: text => [contains(sql`core.fold(t.title || ' ' || coalesce(t.agenda, ''))`, text)],
  }),
  orders: { DEFAULT: descending('DATE', key('date', 'date')) },
  order: 'DEFAULT',
})

/** Decisions without a term come last. */
const due = sql`coalesce(t.due_on, '9999-12-31'::date)`

/** The decisions that the arguments of a connection ask for, by their terms. */
export const decisionList = defineList(meetingDecisions, {
  where: filterOf('MeetingDecisionFilter', meetingDecisions, {
    // An array, so that the index of meetings is used.
    roadmap: (id, { viewer }) => [
      sql`t.meeting_id = any(array(
        select m.id from core.meeting m where m.roadmap_id = ${id}::uuid and m.archived_at is null))`,
      ...seen(viewer, roadmaps, id),
    ],
    // As the order has it, so that one index serves both.
    dueFrom: day => [sql`${due} >= ${day}::date`, sql`t.due_on is not null`],
    dueTo: day => [sql`${due} <= ${day}::date`, sql`t.due_on is not null`],
    state: (state, context, { on }) => [sql`${stateOn(daysOf(context, on))} = ${state}`],
    on: null,
  }),
  orders: { DEFAULT: ascending('DUE', { by: due, type: 'date' }) },
  order: 'DEFAULT',
})
