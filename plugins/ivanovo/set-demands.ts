import {
  activities,
  apiError,
  type Context,
  findAll,
  lock,
  type Outcome,
  orderClauses,
  type RoadmapRow,
  requireListVersion,
  requireText,
  roadmaps,
  saveList,
  type Work,
} from '../../api/plugin-api.ts'
import { type DemandLists, demandListsOf } from './demand-lists.ts'
import { act, permit } from './own.ts'
import { demandTables, indicators } from './table.ts'

/** What an order and its annex ask; a list that is null stays as it is. */
export interface SetDemands extends DemandLists {
  readonly roadmapId: string
  /** The version of the lists that the caller has seen; 0 where nothing ever was. */
  readonly version: number
}

const mostRows = 100

/** Saves what an order and its annex ask of a roadmap: sessions, control, terms of the same matter, shares. */
export function setDemands(context: Context, input: SetDemands): Promise<Outcome> {
  return act(context, 'setIvanovoDemands', input, async work => {
    const roadmap = await lock(work, roadmaps, input.roadmapId)
    const { id: roadmapId, regionId, municipalityId } = roadmap
    await permit(work, { regionId, municipalityId, schoolId: null })
    await requireListVersion(work, demandTables, roadmapId, input.version)
    const { sessionDemands, controlPoints, termPairs, shareTargets } = readLists(input)
    await requireOwn(work, roadmap, input)
    const lists = demandListsOf(work, { regionId, municipalityId, roadmapId })
    if (sessionDemands) await saveList(work, lists.sessionDemands, roadmapId, sessionDemands)
    if (controlPoints) await saveList(work, lists.controlPoints, roadmapId, controlPoints)
    if (termPairs) await saveList(work, lists.termPairs, roadmapId, termPairs)
    if (shareTargets) await saveList(work, lists.shareTargets, roadmapId, shareTargets)
    return { id: roadmapId, findings: [] }
  })
}

/** BAD_INPUT where the lists cannot be what a document says. */
function readLists({ sessionDemands, controlPoints, termPairs, shareTargets }: SetDemands): DemandLists {
  const lists = [sessionDemands, controlPoints, termPairs, shareTargets].filter(list => list !== null)
  const faults: readonly (readonly [boolean, string])[] = [
    [lists.length === 0, 'Назовите хотя бы один список, который сохраняете.'],
    [lists.some(list => list.length > mostRows), `В каждом списке не больше ${mostRows} записей.`],
    [
      (sessionDemands ?? []).some(one => (one.orderClauseId === null) === (one.activityId === null)),
      'У требования к заседаниям назовите либо пункт приказа, либо мероприятие.',
    ],
    [
      (controlPoints ?? []).some(one => one.dueOn < one.opensOn),
      'Ступень контроля заканчивается раньше, чем начинается: исправьте один из дней.',
    ],
    [
      (shareTargets ?? []).some(({ target }) => target < 0 || target > 1),
      'Доля – число от 0 до 1: для 100 % напишите 1.',
    ],
  ]
  const [fault] = faults.filter(([isFault]) => isFault)
  if (fault) throw apiError('BAD_INPUT', fault[1])
  return {
    sessionDemands,
    controlPoints,
    shareTargets,
    termPairs:
      termPairs?.map(one => ({ ...one, topic: requireText(one.topic, 'Напишите, о чём пара сроков.') })) ??
      null,
  }
}

/** What the lists name is the roadmap's own, or of its order. */
async function requireOwn(work: Work, roadmap: RoadmapRow, input: SetDemands): Promise<void> {
  const { sessionDemands, controlPoints, termPairs, shareTargets } = input
  const [sessions, points, terms] = [sessionDemands ?? [], controlPoints ?? [], termPairs ?? []]
  const named = (ids: readonly (string | null)[]) => ids.filter(id => id !== null)
  const rows = await findAll(
    work,
    activities,
    named([...sessions, ...points, ...terms].map(one => one.activityId)),
  )
  const measures = await findAll(
    work,
    indicators,
    (shareTargets ?? []).map(one => one.indicatorId),
  )
  if ([...rows, ...measures].some(({ roadmapId }) => roadmapId !== roadmap.id)) {
    throw apiError('BAD_INPUT', 'Мероприятие или показатель – другой карты: назовите то, что есть в этой.')
  }
  const clauses = await findAll(
    work,
    orderClauses,
    named([...sessions, ...terms].map(one => one.orderClauseId)),
  )
  const isForeign = (one: (typeof clauses)[number]) =>
    roadmap.orderId === null ? one.regionId !== roadmap.regionId : one.orderId !== roadmap.orderId
  if (clauses.some(isForeign)) {
    throw apiError('BAD_INPUT', 'Пункт – другого приказа: назовите пункт приказа, который утвердил карту.')
  }
  const paired = new Set(terms.map(one => one.orderClauseId))
  if (clauses.some(({ id, term }) => paired.has(id) && term === null)) {
    throw apiError('BAD_INPUT', 'У пункта приказа нет срока: сравнивать с ним нечего.')
  }
}
