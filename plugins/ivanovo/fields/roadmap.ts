import {
  ascending,
  type Context,
  key,
  list,
  listVersions,
  load,
  nestedList,
  type RoadmapRow,
  sql,
} from '../../../api/plugin-api.ts'
import type { Resolvers } from '../contract.ts'
import { missedSessions } from '../facts/missed-sessions.ts'
import { heldSessions, sessionDemands } from '../facts/sessions.ts'
import { differs, termPairs } from '../facts/term-pairs.ts'
import { ofRegion } from '../region.ts'
import { curatorMemos, demandTables, projects, sessions } from '../table.ts'
import { controlList, targetList } from './control.ts'
import { dayOf } from './day.ts'
import { demandList, pairList } from './demand.ts'

const ofRoadmap = sql`t.roadmap_id = p.id`

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

/** What the region adds to a roadmap. */
export const IvanovoRoadmap: Resolvers<'IvanovoRoadmap'> = {
  passport: async ({ id }, _, context) => {
    const list = { table: projects, order: ascending('ID') }
    const [project] = await nestedList(context, id, ofRoadmap, list)
    return project ?? null
  },
  sessions: list({ table: sessions, order: ascending('DAY', key('held_on', 'date')) }, ofRoadmap),
  missedSessions: async (row, { on }, context) => {
    const [demands, held] = await Promise.all([
      rowsOf(context, row, 'demands', sessionDemands),
      rowsOf(context, row, 'held', heldSessions),
    ])
    return missedSessions(demands, held, dayOf(context, row, on))
  },
  curatorMemos: list({ table: curatorMemos, order: ascending('DAY', key('prepared_on', 'date')) }, ofRoadmap),
  controlPoints: list(controlList, ofRoadmap),
  conflicts: async (row, _, context) => (await rowsOf(context, row, 'pairs', termPairs)).filter(differs),
  shareTargets: list(targetList, ofRoadmap),
  sessionDemands: list(demandList, ofRoadmap),
  termPairs: list(pairList, ofRoadmap),
  demandsVersion: async ({ id }, _, context) =>
    (await load(context, 'ivanovo.demandsVersion', id, ids =>
      listVersions(context.read, demandTables, ids),
    )) ?? 0,
}

/** `Roadmap.ivanovo`. */
export const Roadmap: Resolvers<'Roadmap'> = {
  ivanovo: (row, _, context) => ofRegion(context, row),
}
