import { activities, reference } from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'

/** What a roadmap asks of its schools. */
export const OryolRequirement: Resolvers<'OryolRequirement'> = {
  activity: reference(activities, 'activityId'),
}
