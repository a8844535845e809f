import {
  ascending,
  type Context,
  listVersions,
  load,
  nestedList,
  sql,
  today,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { formColumns, policy } from '../policy.ts'
import { ofRegion } from '../region.ts'
import { requirements } from '../table.ts'
import { formPage } from './form.ts'

const ofRoadmap = sql`t.roadmap_id = p.id`
const requirementList = {
  table: requirements,
  order: ascending('DUE', { by: sql`coalesce(t.due_on, 'infinity')`, type: 'date' }),
}

/** All columns, so that a query of several fields reads the requirements once. */
const requirementsOf = (context: Context, roadmapId: string) =>
  nestedList(context, roadmapId, ofRoadmap, requirementList)

/** What the roadmap asks of its schools, and the monitoring form. */
export const OryolRoadmap: Resolvers<'OryolRoadmap'> = {
  schoolRoadmapModality: async ({ id }, _, context) => {
    const found = await requirementsOf(context, id)
    return found.find(one => one.kind === 'SCHOOL_ROADMAP')?.modality ?? policy.schoolRoadmap
  },
  requirements: ({ id }, _, context) => requirementsOf(context, id),
  requirementsVersion: async ({ id }, _, context) =>
    (await load(context, 'oryol.requirementsVersion', id, ids =>
      listVersions(context.read, [requirements], ids),
    )) ?? 0,
  formColumns: () => formColumns,
  form: ({ id, regionId }, { on, school, ...args }, context) =>
    formPage(context, id, { on: on ?? today(context, regionId), school }, args),
}

/** `Roadmap.oryol`. */
export const Roadmap: Resolvers<'Roadmap'> = {
  oryol: (row, _, context) => ofRegion(context, row),
}
