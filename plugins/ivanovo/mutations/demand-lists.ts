import { apiError, printedDay, type RoadmapList } from '../../../api/plugin-api.ts'
import {
  type ControlPointRow,
  controlPoints,
  demands,
  pairs,
  type SessionDemandRow,
  type ShareTargetRow,
  shareTargets,
  type TermPairRow,
} from '../table.ts'

type SessionDemand = Pick<SessionDemandRow, 'subject' | 'orderClauseId' | 'activityId'>
type ControlPoint = Pick<ControlPointRow, 'stage' | 'activityId' | 'opensOn' | 'dueOn'>
type TermPair = Pick<TermPairRow, 'position' | 'topic' | 'orderClauseId' | 'activityId'>
type ShareTarget = Pick<ShareTargetRow, 'kind' | 'indicatorId' | 'target' | 'dueOn'>

/** What an order and its annex ask of a roadmap, list by list; a list that is null stays as it is. */
export interface DemandLists {
  readonly sessionDemands: readonly SessionDemand[] | null
  readonly controlPoints: readonly ControlPoint[] | null
  readonly termPairs: readonly TermPair[] | null
  readonly shareTargets: readonly ShareTarget[] | null
}

export const sessionDemandList: RoadmapList<SessionDemandRow, SessionDemand> = {
  table: demands,
  path: 'input.sessionDemands',
  nameOf: ({ subject }) => subject,
}

export const controlPointList: RoadmapList<ControlPointRow, ControlPoint> = {
  table: controlPoints,
  path: 'input.controlPoints',
  nameOf: ({ stage }) => stage,
  release: ({ heldOn }) => {
    if (heldOn === null) return
    throw apiError(
      'STATE_FORBIDS',
      `Этап контроля проведён ${printedDay(heldOn)}, исключить его нельзя: сначала снимите отметку.`,
      'input.controlPoints',
    )
  },
}

export const termPairList: RoadmapList<TermPairRow, TermPair> = {
  table: pairs,
  path: 'input.termPairs',
  nameOf: ({ orderClauseId, activityId }) => `${orderClauseId} ${activityId}`,
}

export const shareTargetList: RoadmapList<ShareTargetRow, ShareTarget> = {
  table: shareTargets,
  path: 'input.shareTargets',
  nameOf: ({ kind }) => kind,
}
