import {
  activities,
  ascending,
  itemsByCodes,
  key,
  list,
  nestedList,
  reference,
  schools,
  sql,
  today,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import type { OryolSubject } from '../generated/contract.ts'
import {
  type DeficitChainRow,
  type DeficitStageRow,
  deficitChains,
  deficitStages,
  routeCounts,
} from '../table.ts'

/** A school's chains by school year. */
export const chainList = { table: deficitChains, order: ascending('YEAR', key('school_year', 'text')) }

const ofChain = sql`t.chain_id = p.id`
const stageList = { table: deficitStages, order: ascending('POSITION', key('position', 'int')) }
const routeList = {
  table: routeCounts,
  order: ascending('SUBJECT', { by: sql`t.subject::text`, type: 'text' }, key('grade', 'int')),
}

/** A stage in the region of its chain. */
export type PlacedStage = DeficitStageRow & Pick<DeficitChainRow, 'regionId'>

const notDone = (on: string) => (stage: DeficitStageRow) => stage.doneOn === null || stage.doneOn > on

/** A school's work with deficits in a school year, with its stages and the counts of routes. */
export const OryolDeficitChain: Resolvers<'OryolDeficitChain'> = {
  school: reference(schools, 'schoolId', { archived: true }),
  // The column is checked to hold these values only.
  subjects: chain => chain.subjects as OryolSubject[],
  subjectItems: ({ subjects }, _, context) => itemsByCodes(context, 'SUBJECTS', subjects),
  stages: async ({ id, regionId }, _, context) =>
    (await nestedList(context, id, ofChain, stageList)).map(stage => ({ ...stage, regionId })),
  nextStage: async (chain, { on }, context) => {
    const stages = await nestedList(context, chain.id, ofChain, stageList)
    return stages.find(notDone(on ?? today(context, chain.regionId)))?.kind ?? null
  },
  routes: list(routeList, ofChain),
}

/** How many individual routes there are, with the subject as the reference book calls it. */
export const OryolRouteCount: Resolvers<'OryolRouteCount'> = {
  subjectItem: async ({ subject }, _, context) =>
    (await itemsByCodes(context, 'SUBJECTS', [subject]))[0] ?? null,
}

/** A stage of a school's work with deficits. */
export const OryolDeficitStage: Resolvers<'OryolDeficitStage'> = {
  activity: reference(activities, 'activityId'),
  isOverdue: (stage, { on }, context) => {
    const day = on ?? today(context, stage.regionId)
    return stage.plannedTo !== null && day > stage.plannedTo && notDone(day)(stage)
  },
}
