import { rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { decisionList, meetingList } from './list.ts'

export const Query: Resolvers<'meeting', 'Query'> = {
  meetings: rootConnection(meetingList),
  meetingDecisions: rootConnection(decisionList),
}
