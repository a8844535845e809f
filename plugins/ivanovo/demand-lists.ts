import { apiError, type RoadmapList, stored, type Work } from '../../api/plugin-api.ts'
import {
  type ControlPointRow,
  controlPoints,
  demands,
  pairs,
  type SessionDemandRow,
  type ShareTargetRow,
  shareTargets,
  type TermPairRow,
} from './table.ts'

type SessionDemand = Pick<SessionDemandRow, 'subject' | 'orderClauseId' | 'activityId'>
type ControlPoint = Pick<ControlPointRow, 'stage' | 'activityId' | 'opensOn' | 'dueOn'>
type TermPair = Pick<TermPairRow, 'position' | 'topic' | 'orderClauseId' | 'activityId'>
type ShareTarget = Pick<ShareTargetRow, 'kind' | 'indicatorId' | 'target' | 'dueOn'>

/** What an order and its annex ask of a roadmap, list by list. */
export interface DemandLists {
  readonly sessionDemands: readonly SessionDemand[] | null
  readonly controlPoints: readonly ControlPoint[] | null
  readonly termPairs: readonly TermPair[] | null
  readonly shareTargets: readonly ShareTarget[] | null
}

interface Owner {
  readonly regionId: string
  readonly municipalityId: string | null
  readonly roadmapId: string
}

const changed = { archivedAt: null, version: { increment: 1 } } as const

/** How each of the lists is stored for its roadmap. */
export function demandListsOf({ tx }: Work, owner: Owner) {
  const sessionDemands: RoadmapList<SessionDemandRow, SessionDemand> = {
    table: demands,
    nameOf: ({ subject }) => subject,
    write: (id, row) =>
      tx.ivanovoSessionDemand.upsert({
        where: { id },
        create: { ...owner, ...row, id },
        update: { ...row, ...changed },
      }),
  }
  const points: RoadmapList<ControlPointRow, ControlPoint> = {
    table: controlPoints,
    nameOf: ({ stage }) => stage,
    write: (id, { opensOn, dueOn, ...row }) => {
      const data = { ...row, opensOn: stored(opensOn), dueOn: stored(dueOn) }
      return tx.ivanovoControlPoint.upsert({
        where: { id },
        create: { ...owner, ...data, id },
        update: { ...data, ...changed },
      })
    },
    release: ({ heldOn }) => {
      if (heldOn === null) return
      throw apiError(
        'BAD_INPUT',
        `Ступень контроля проведена ${heldOn}: убрать её нельзя, сначала снимите отметку.`,
      )
    },
  }
  const termPairs: RoadmapList<TermPairRow, TermPair> = {
    table: pairs,
    nameOf: ({ orderClauseId, activityId }) => `${orderClauseId} ${activityId}`,
    write: (id, row) =>
      tx.ivanovoTermPair.upsert({
        where: { id },
        create: { ...owner, ...row, id },
        update: { ...row, ...changed },
      }),
  }
  const promised: RoadmapList<ShareTargetRow, ShareTarget> = {
    table: shareTargets,
    nameOf: ({ kind }) => kind,
    write: (id, { dueOn, ...row }) => {
      const data = { ...row, dueOn: stored(dueOn) }
      return tx.ivanovoShareTarget.upsert({
        where: { id },
        create: { ...owner, ...data, id },
        update: { ...data, ...changed },
      })
    },
  }
  return { sessionDemands, controlPoints: points, termPairs, shareTargets: promised }
}
