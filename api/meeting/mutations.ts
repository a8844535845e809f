import type { Resolvers } from '../graphql/binding/module.ts'
import { archiveMeeting } from './archive.ts'
import { completeMeetingDecision } from './complete.ts'
import { saveMeeting } from './save.ts'

export const Mutation: Resolvers<'meeting', 'Mutation'> = {
  saveMeeting,
  completeMeetingDecision,
  archiveMeeting,
}
