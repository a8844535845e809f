import {
  computed,
  connection,
  list,
  reference,
  sameRow,
  sharedVersion,
  whole,
} from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { orders } from '../order/table.ts'
import { schools } from '../school/table.ts'
import { municipalities, regions } from '../territory/table.ts'
import { activityList } from './activity/list.ts'
import { changesOf } from './changes/page.ts'
import { defectsOf } from './draft/document.ts'
import { historyOf } from './history.ts'
import { roadmapActions } from './lifecycle/actions.ts'
import { coveredList, ofRoadmap, sectionList, taskList } from './list.ts'
import { shownStatus, statusShown } from './shown-status.ts'
import { roadmaps } from './table.ts'
export const Roadmap: Resolvers<'roadmap', 'Roadmap'> = {
  version: sharedVersion('schoolId'),
  status: computed(['status', 'regionId', 'municipalityId', 'schoolId'], shownStatus, statusShown),
  tasks: list(taskList, ofRoadmap),
  sourceDefects: computed(['sourceDefects'], defectsOf),
  region: reference(regions, 'regionId'),
  municipality: reference(municipalities, 'municipalityId', { archived: true }),
  school: reference(schools, 'schoolId', { archived: true }),
  coveredSchools: connection(whole(coveredList), ofRoadmap),
  period: sameRow,
  history: computed(
    ['id'],
    async ({ id }: { readonly id: string }, _, context) => (await historyOf(context, id)) ?? [],
  ),
  changes: computed(['id'], changesOf),
  activities: connection(activityList, ofRoadmap),
  order: reference(orders, 'orderId'),
  parent: reference(roadmaps, 'parentId'),
  successor: reference(roadmaps, 'successorId'),
  sections: list(sectionList, ofRoadmap),
  actions: (roadmap, _, context) => roadmapActions(context, roadmap),
}
