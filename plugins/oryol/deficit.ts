import {
  activities,
  addNode,
  ascending,
  type Builder,
  byId,
  enumOf,
  globalId,
  key,
  nestedList,
  Prisma,
  schools,
  today,
} from '../../api/plugin-api.ts'
import { OryolDeficitStageKind, OryolSubject } from '../../prisma/generated/client.ts'
import {
  type DeficitChainRow,
  type DeficitStageRow,
  deficitChains,
  deficitStages,
  type RouteCountRow,
  routeCounts,
} from './table.ts'

/** A school's chains by school year. */
export const chainList = { table: deficitChains, order: ascending('YEAR', key('school_year', 'text')) }

const ofChain = Prisma.sql`t.chain_id = p.id`
const stageList = { table: deficitStages, order: ascending('POSITION', key('position', 'int')) }
const routeList = {
  table: routeCounts,
  order: ascending('SUBJECT', { by: Prisma.sql`t.subject::text`, type: 'text' }, key('grade', 'int')),
}

/** A stage in the region of its chain. */
type PlacedStage = DeficitStageRow & Pick<DeficitChainRow, 'regionId'>

const notDone = (on: string) => (stage: DeficitStageRow) => stage.doneOn === null || stage.doneOn > on

/** OryolDeficitChain: a school's work with deficits in a school year, with its stages and the counts of routes. */
export function buildDeficitChain(builder: Builder) {
  addNode(builder, deficitChains)
  const subject = enumOf(builder, 'OryolSubject', OryolSubject)
  const kind = enumOf(builder, 'OryolDeficitStageKind', OryolDeficitStageKind)
  const stage = buildStage(builder)
  const routes = buildRouteCount(builder)
  return builder.objectRef<DeficitChainRow>('OryolDeficitChain').implement({
    interfaces: ['Node'],
    fields: t => ({
      id: t.id({ resolve: chain => globalId('OryolDeficitChain', chain.id) }),
      version: t.exposeInt('version'),
      school: t.field({
        type: 'School',
        nullable: true,
        resolve: (chain, _, context) => byId(context, schools, chain.schoolId),
      }),
      schoolYear: t.exposeString('schoolYear'),
      // The column is checked to hold these values only.
      subjects: t.field({ type: [subject], resolve: chain => chain.subjects as OryolSubject[] }),
      grades: t.exposeIntList('grades'),
      stages: t.field({
        type: [stage],
        resolve: async ({ id, regionId }, _, context) =>
          (await nestedList(context, id, ofChain, stageList)).map(stage => ({ ...stage, regionId })),
      }),
      nextStage: t.field({
        type: kind,
        nullable: true,
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (chain, { on }, context) => {
          const stages = await nestedList(context, chain.id, ofChain, stageList)
          return stages.find(notDone(on ?? today(context, chain.regionId)))?.kind ?? null
        },
      }),
      routes: t.field({
        type: [routes],
        resolve: async (chain, _, context) => [...(await nestedList(context, chain.id, ofChain, routeList))],
      }),
      source: t.exposeString('source'),
    }),
  })
}

function buildStage(builder: Builder) {
  return builder.objectRef<PlacedStage>('OryolDeficitStage').implement({
    fields: t => ({
      kind: t.expose('kind', { type: enumOf(builder, 'OryolDeficitStageKind', OryolDeficitStageKind) }),
      activity: t.field({
        type: 'Activity',
        nullable: true,
        resolve: (stage, _, context) => byId(context, activities, stage.activityId),
      }),
      plannedFrom: t.expose('plannedFrom', { type: 'Date', nullable: true }),
      plannedTo: t.expose('plannedTo', { type: 'Date', nullable: true }),
      doneOn: t.expose('doneOn', { type: 'Date', nullable: true }),
      isOverdue: t.boolean({
        args: { on: t.arg({ type: 'Date' }) },
        resolve: (stage, { on }, context) => {
          const asked = on ?? today(context, stage.regionId)
          return stage.plannedTo !== null && asked > stage.plannedTo && notDone(asked)(stage)
        },
      }),
    }),
  })
}

function buildRouteCount(builder: Builder) {
  return builder.objectRef<RouteCountRow>('OryolRouteCount').implement({
    fields: t => ({
      subject: t.expose('subject', { type: enumOf(builder, 'OryolSubject', OryolSubject) }),
      grade: t.exposeInt('grade'),
      routeCount: t.exposeInt('routeCount'),
      correctedCount: t.exposeInt('correctedCount', { nullable: true }),
      effectiveCount: t.exposeInt('effectiveCount', { nullable: true }),
    }),
  })
}
