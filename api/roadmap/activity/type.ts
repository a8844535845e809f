import { list, reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { parties } from '../../organization/party.ts'
import { storedTerm } from '../../term/stored.ts'
import { activities, roadmapSections, roadmaps } from '../table.ts'
import { detailsOf } from './details.ts'
import { inheritedOf, responsiblesOf } from './inherited-cells.ts'
import { ofActivity, partList } from './list.ts'
export const Activity: Resolvers<'roadmap', 'Activity'> = {
  roadmap: reference(roadmaps, 'roadmapId'),
  section: reference(roadmapSections, 'sectionId'),
  term: activity => storedTerm(activity.term),
  responsible: async (activity, _, context) => parties(context, await responsiblesOf(context, activity.id)),
  details: detailsOf,
  parent: reference(activities, 'parentId'),
  parts: list(partList, ofActivity),
  inheritsFrom: reference(activities, 'inheritsFromId'),
  inherited: (activity, _, context) => inheritedOf(context, activity),
}
