import { computed, list, reference, storedObject } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { partyList } from '../../organization/party-list.ts'
import { storedTerm } from '../../term/stored.ts'
import { activities, roadmapSections, roadmaps } from '../table.ts'
import { detailsOf } from './details.ts'
import { inheritedOf } from './inherited-cells.ts'
import { ofActivity, partList, responsibleList, responsibleOf } from './list.ts'
export const Activity: Resolvers<'roadmap', 'Activity'> = {
  roadmap: reference(roadmaps, 'roadmapId'),
  section: reference(roadmapSections, 'sectionId'),
  term: storedObject('term', ({ term }) => storedTerm(term)),
  responsible: partyList(responsibleList, responsibleOf),
  details: computed(['details'], detailsOf),
  parent: reference(activities, 'parentId'),
  parts: list(partList, ofActivity),
  inheritsFrom: reference(activities, 'inheritsFromId'),
  inherited: (activity, _, context) => inheritedOf(context, activity),
}
