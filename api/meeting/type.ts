import { daysOf } from '../calendar/today.ts'
import { connection, list, reference } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { onDay } from '../obligation/dated-fields.ts'
import { type PartyIds, parties } from '../organization/party.ts'
import { organizations } from '../organization/table.ts'
import { activities, roadmaps } from '../roadmap/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { decisionsOfMeeting, meetingList, ofMeeting, ofRoadmap, participantList } from './list.ts'
import { loadState, stateOn } from './state.ts'
import { type MeetingDecisionRow, meetings } from './table.ts'

export const Meeting: Resolvers<'meeting', 'Meeting'> = {
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  school: reference(schools, 'schoolId', { archived: true }),
  roadmap: reference(roadmaps, 'roadmapId'),
  activity: reference(activities, 'activityId'),
  organization: reference(organizations, 'organizationId', { archived: true }),
  participants: list(participantList, ofMeeting),
  decisions: list(decisionsOfMeeting, ofMeeting),
}

/** A decision is of its school unless another party is named. */
export const responsibleOf = ({
  personId,
  organizationId,
  schoolId,
}: Pick<MeetingDecisionRow, keyof PartyIds>): PartyIds => ({
  personId,
  organizationId,
  schoolId: personId === null && organizationId === null ? schoolId : null,
})

export const MeetingDecision: Resolvers<'meeting', 'MeetingDecision'> = {
  meeting: reference(meetings, 'meetingId'),
  responsible: async (decision, _, context, info) =>
    (await parties(context, [responsibleOf(decision)], info))[0] ?? null,
  state: onDay(loadState, (context, on) => stateOn(daysOf(context, on))),
}

export const Roadmap: Resolvers<'meeting', 'Roadmap'> = {
  meetings: connection(meetingList, ofRoadmap),
}
