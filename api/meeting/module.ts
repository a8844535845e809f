import { defineModule } from '../graphql/binding/module.ts'
import { Mutation } from './mutations.ts'
import { Query } from './queries.ts'
import { meetingDecisions, meetings } from './table.ts'
import { Meeting, MeetingDecision, Roadmap } from './type.ts'

export const meetingModule = defineModule('meeting', {
  tables: [meetings, meetingDecisions],
  types: { Meeting, MeetingDecision, Mutation, Query, Roadmap },
})
