import {
  ascending,
  type Builder,
  type Context,
  key,
  listVersions,
  load,
  nestedList,
  Prisma,
  type Row,
} from '../../api/plugin-api.ts'
import type { Roadmap } from '../../prisma/generated/client.ts'
import { differs } from './conflict.ts'
import { buildControl, controlList, targetList } from './control.ts'
import { dayOf } from './day.ts'
import { buildDemands, demandList, pairList } from './demand.ts'
import { heldSessions, sessionDemands, termPairs } from './gather.ts'
import { buildMeetings } from './meeting.ts'
import { buildPassport } from './passport.ts'
import { ofRegion } from './region.ts'
import { missedSessions } from './session.ts'
import { curatorMemos, demandTables, projects, sessions } from './table.ts'

type RoadmapRow = Row<Roadmap>

const ofRoadmap = Prisma.sql`t.roadmap_id = p.id`

/** The rows of each roadmap, one statement for all roadmaps of a tick. */
async function rowsOf<R extends { readonly roadmapId: string }>(
  context: Context,
  { id }: RoadmapRow,
  name: string,
  read: (context: Context, ids: readonly string[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const rows = await load(context, `ivanovo.${name}`, id, async ids =>
    Map.groupBy(await read(context, ids), row => row.roadmapId),
  )
  return rows ?? []
}

/** `Roadmap.ivanovo`. */
export function buildRoadmap(builder: Builder): void {
  const passport = buildPassport(builder)
  const { session, missed, memo } = buildMeetings(builder)
  const { controlPoint, conflict, shareTarget } = buildControl(builder)
  const { sessionDemand, termPair } = buildDemands(builder)
  const roadmap = builder.objectRef<RoadmapRow>('IvanovoRoadmap').implement({
    fields: t => ({
      passport: t.field({
        type: passport,
        nullable: true,
        resolve: async ({ id }, _, context) => {
          const list = { table: projects, order: ascending('ID') }
          const [project] = await nestedList(context, id, ofRoadmap, list)
          return project ?? null
        },
      }),
      sessions: t.field({
        type: [session],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofRoadmap, {
            table: sessions,
            order: ascending('DAY', key('held_on', 'date')),
          })),
        ],
      }),
      missedSessions: t.field({
        type: [missed],
        args: { on: t.arg({ type: 'Date' }) },
        resolve: async (row, { on }, context) => {
          const [demands, held] = await Promise.all([
            rowsOf(context, row, 'demands', sessionDemands),
            rowsOf(context, row, 'held', heldSessions),
          ])
          return [...missedSessions(demands, held, dayOf(context, row, on))]
        },
      }),
      curatorMemos: t.field({
        type: [memo],
        resolve: async ({ id }, _, context) => [
          ...(await nestedList(context, id, ofRoadmap, {
            table: curatorMemos,
            order: ascending('DAY', key('prepared_on', 'date')),
          })),
        ],
      }),
      controlPoints: t.field({
        type: [controlPoint],
        resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofRoadmap, controlList))],
      }),
      conflicts: t.field({
        type: [conflict],
        resolve: async (row, _, context) => (await rowsOf(context, row, 'pairs', termPairs)).filter(differs),
      }),
      shareTargets: t.field({
        type: [shareTarget],
        resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofRoadmap, targetList))],
      }),
      sessionDemands: t.field({
        type: [sessionDemand],
        resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofRoadmap, demandList))],
      }),
      termPairs: t.field({
        type: [termPair],
        resolve: async ({ id }, _, context) => [...(await nestedList(context, id, ofRoadmap, pairList))],
      }),
      demandsVersion: t.int({
        resolve: async ({ id }, _, context) =>
          (await load(context, 'ivanovo.demandsVersion', id, ids =>
            listVersions(context.read, demandTables, ids),
          )) ?? 0,
      }),
    }),
  })
  builder.objectField('Roadmap', 'ivanovo', t =>
    t.field({ type: roadmap, nullable: true, resolve: (row, _, context) => ofRegion(context, row) }),
  )
}
