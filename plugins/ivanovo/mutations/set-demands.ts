import {
  activities,
  apiError,
  type InputOf,
  type InputPath,
  type InputReason,
  indicators,
  lock,
  lockAllForReference,
  orderClauses,
  type RoadmapRow,
  requireListVersion,
  requireText,
  roadmaps,
  saveList,
  type UnitOfWork,
} from '../../../api/plugin-api.ts'
import type { Contract } from '../generated/contract.ts'
import { demandTables } from '../table.ts'
import { action, permit } from './action.ts'
import {
  controlPointList,
  type DemandLists,
  sessionDemandList,
  shareTargetList,
  termPairList,
} from './demand-lists.ts'

const mostRows = 100

/** Saves what an order and its annex ask of a roadmap: sessions, control, terms of the same matter, shares. */
export const setIvanovoDemands = action('setIvanovoDemands', async (work, input) => {
  const roadmap = await lock(work, roadmaps, input.roadmap)
  const { id: roadmapId, regionId, municipalityId } = roadmap
  await permit(work, { regionId, municipalityId, schoolId: null })
  await requireListVersion(work, demandTables, roadmapId, input.version)
  const lists = readLists(input)
  requireValid(lists)
  await requireOwn(work, roadmap, lists)
  const owner = { regionId, municipalityId, roadmapId }
  const { sessionDemands, controlPoints, termPairs, shareTargets } = lists
  if (sessionDemands) await saveList(work, sessionDemandList, owner, sessionDemands)
  if (controlPoints) await saveList(work, controlPointList, owner, controlPoints)
  if (termPairs) await saveList(work, termPairList, owner, termPairs)
  if (shareTargets) await saveList(work, shareTargetList, owner, shareTargets)
  return { id: roadmapId, findings: [] }
})

/** The lists of an input as they are stored. */
const readLists = (input: InputOf<Contract, 'setIvanovoDemands'>): DemandLists => ({
  sessionDemands:
    input.sessionDemands?.map(({ subject, orderClause, activity }) => ({
      subject,
      orderClauseId: orderClause ?? null,
      activityId: activity ?? null,
    })) ?? null,
  controlPoints:
    input.controlPoints?.map(({ activity, ...point }) => ({ ...point, activityId: activity ?? null })) ??
    null,
  termPairs:
    input.termPairs?.map(({ topic, orderClause, activity }, index) => ({
      topic: requireText(
        topic,
        'Предмет пары сроков не указан: напишите его.',
        `input.termPairs[${index}].topic`,
      ),
      position: index + 1,
      orderClauseId: orderClause,
      activityId: activity,
    })) ?? null,
  shareTargets:
    input.shareTargets?.map(({ indicator, ...one }) => ({ ...one, indicatorId: indicator })) ?? null,
})

/** BAD_INPUT where the lists cannot be what a document says. */
function requireValid({ sessionDemands, controlPoints, termPairs, shareTargets }: DemandLists): void {
  const lists = Object.entries({ sessionDemands, controlPoints, termPairs, shareTargets }).filter(
    ([, list]) => list !== null,
  )
  const tooLong = lists.find(([, list]) => list !== null && list.length > mostRows)
  const faults: readonly (readonly [boolean, InputReason, string, InputPath])[] = [
    [lists.length === 0, 'NOTHING_TO_CHANGE', 'Изменений нет: укажите хотя бы один список.', 'input'],
    [
      tooLong !== undefined,
      'LIST_SIZE_INVALID',
      `В списке больше ${mostRows} записей: сократите их число.`,
      `input.${tooLong?.[0]}`,
    ],
    [
      (sessionDemands ?? []).some(one => (one.orderClauseId === null) === (one.activityId === null)),
      'CHOICE_INVALID',
      'Требование к заседаниям указано неверно: укажите либо пункт приказа, либо мероприятие.',
      'input.sessionDemands',
    ],
    [
      (controlPoints ?? []).some(one => one.dueOn < one.opensOn),
      'DATES_REVERSED',
      'Этап контроля заканчивается раньше, чем начинается: исправьте даты.',
      'input.controlPoints',
    ],
    [
      (shareTargets ?? []).some(({ target }) => target < 0 || target > 1),
      'NUMBER_OUT_OF_RANGE',
      'Доля указана неверно: передайте число от 0 до 1 (для 100 % – 1).',
      'input.shareTargets',
    ],
  ]
  const [fault] = faults.filter(([isFault]) => isFault)
  if (fault) throw apiError(fault[1], fault[2], fault[3])
}

/** What the lists name is the roadmap's own, or of its order. */
async function requireOwn(work: UnitOfWork, roadmap: RoadmapRow, lists: DemandLists): Promise<void> {
  const { sessionDemands, controlPoints, termPairs, shareTargets } = lists
  const [sessions, points, terms] = [sessionDemands ?? [], controlPoints ?? [], termPairs ?? []]
  const named = (ids: readonly (string | null)[]) => ids.filter(id => id !== null)
  const rows = await lockAllForReference(
    work,
    activities,
    named([...sessions, ...points, ...terms].map(one => one.activityId)),
  )
  const measures = await lockAllForReference(
    work,
    indicators,
    (shareTargets ?? []).map(one => one.indicatorId),
  )
  const foreign = [...rows, ...measures].find(({ roadmapId }) => roadmapId !== roadmap.id)
  if (foreign) {
    throw apiError(
      'OTHER_PLACE',
      'Мероприятие или показатель относится к другой дорожной карте: укажите из этой.',
      work.pathOf(foreign.id),
    )
  }
  const clauses = await lockAllForReference(
    work,
    orderClauses,
    named([...sessions, ...terms].map(one => one.orderClauseId)),
  )
  const isForeign = (one: (typeof clauses)[number]) =>
    roadmap.orderId === null ? one.regionId !== roadmap.regionId : one.orderId !== roadmap.orderId
  const foreignClause = clauses.find(isForeign)
  if (foreignClause) {
    throw apiError(
      'OTHER_PLACE',
      'Пункт относится к другому приказу: укажите пункт приказа об утверждении дорожной карты.',
      work.pathOf(foreignClause.id),
    )
  }
  const paired = new Set(terms.map(one => one.orderClauseId))
  const termless = clauses.find(({ id, term }) => paired.has(id) && term === null)
  if (termless) {
    throw apiError(
      'VALUE_MISSING',
      'У пункта приказа нет срока: укажите пункт со сроком.',
      work.pathOf(termless.id),
    )
  }
}
