import { computed, list, reference } from '../../graphql/binding/fields.ts'
import type { Resolvers } from '../../graphql/binding/module.ts'
import { parties } from '../../organization/party.ts'
import { storedTerm } from '../../term/stored.ts'
import { type ActivityRow, activities, roadmapSections, roadmaps } from '../table.ts'
import { detailsOf } from './details.ts'
import { inheritedOf, responsiblesOf } from './inherited-cells.ts'
import { ofActivity, partList } from './list.ts'
export const Activity: Resolvers<'roadmap', 'Activity'> = {
  roadmap: reference(roadmaps, 'roadmapId'),
  section: reference(roadmapSections, 'sectionId'),
  term: computed(['term'], ({ term }: Pick<ActivityRow, 'term'>) => storedTerm(term)),
  responsible: computed(['id'], async ({ id }: Pick<ActivityRow, 'id'>, _, context, info) =>
    parties(context, await responsiblesOf(context, id), info),
  ),
  details: computed(['details'], detailsOf),
  parent: reference(activities, 'parentId'),
  parts: list(partList, ofActivity),
  inheritsFrom: reference(activities, 'inheritsFromId'),
  inherited: (activity, _, context) => inheritedOf(context, activity),
}
