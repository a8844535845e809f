import { type Context, type Row, sql, visible } from '../../api/plugin-api.ts'
import type { Roadmap } from '../../prisma/generated/client.ts'
import { type DisputedAct, disputedActs } from './cited.ts'
import type { TermPair } from './conflict.ts'
import {
  type EarlyActivity,
  earlyActivities,
  type HighFactor,
  heldSessions,
  highFactors,
  type Reader,
  sessionDemands,
  termPairs,
} from './gather.ts'
import type { HeldSession, SessionDemand } from './session.ts'
import { type Share, type ShareKind, sharesOf } from './share.ts'
import { shareTargets } from './table.ts'

/** A share that a roadmap promises, beside the share as it stands on the day. */
export interface PromisedShare {
  readonly kind: ShareKind
  readonly indicatorId: string
  readonly target: number
  readonly dueOn: string
  readonly actual: Share | undefined
}

/** What the rules are told of one roadmap. */
export interface IvanovoFacts {
  readonly highFactors: readonly HighFactor[]
  readonly demands: readonly SessionDemand[]
  readonly sessions: readonly HeldSession[]
  readonly pairs: readonly TermPair[]
  readonly earlyActivities: readonly EarlyActivity[]
  readonly disputedActs: readonly DisputedAct[]
  readonly promisedShares: readonly PromisedShare[]
}

type Roadmaps = readonly Pick<Row<Roadmap>, 'id' | 'municipalityId'>[]

/** The facts of these roadmaps on a day, in eight statements however many there are. */
export async function gatherFacts(
  context: Context,
  roadmaps: Roadmaps,
  on: string,
): Promise<ReadonlyMap<string, IvanovoFacts>> {
  const ids = roadmaps.map(roadmap => roadmap.id)
  const [factors, demands, sessions, pairs, early, disputed, promised] = await Promise.all([
    highFactors(context, ids, on),
    sessionDemands(context, ids),
    heldSessions(context, ids),
    termPairs(context, ids),
    earlyActivities(context, ids),
    disputedActs(context, ids),
    promisedShares(context, roadmaps, on),
  ])
  const mine = {
    highFactors: ofEach(factors),
    demands: ofEach(demands),
    sessions: ofEach(sessions),
    pairs: ofEach(pairs),
    earlyActivities: ofEach(early),
    disputedActs: ofEach(disputed),
    promisedShares: ofEach(promised),
  }
  return new Map(
    ids.map(id => [
      id,
      {
        highFactors: mine.highFactors(id),
        demands: mine.demands(id),
        sessions: mine.sessions(id),
        pairs: mine.pairs(id),
        earlyActivities: mine.earlyActivities(id),
        disputedActs: mine.disputedActs(id),
        promisedShares: mine.promisedShares(id),
      },
    ]),
  )
}

const ofEach = <R extends { readonly roadmapId: string }>(
  rows: readonly R[],
): ((id: string) => readonly R[]) => {
  const groups = Map.groupBy(rows, row => row.roadmapId)
  return id => groups.get(id) ?? []
}

type Target = Omit<PromisedShare, 'actual'> & { readonly roadmapId: string }

/** The shares that these roadmaps promise, as they stand on a day, in two statements. */
export async function promisedShares(context: Reader, roadmaps: Roadmaps, on: string) {
  const targets = await context.read<Target>(sql`
    select t.roadmap_id as "roadmapId", t.kind, t.indicator_id as "indicatorId", t.target, t.due_on as "dueOn"
    from ivanovo.share_target t
    where t.roadmap_id = any(${roadmaps.map(one => one.id)}::uuid[])
      and ${visible(context.viewer, shareTargets)}
    order by t.roadmap_id, t.kind`)
  const territory = new Map(roadmaps.map(one => [one.id, one.municipalityId]))
  const municipalities = new Set(targets.flatMap(({ roadmapId }) => territory.get(roadmapId) ?? []))
  const shares = await sharesOf(context, [...municipalities], on)
  return targets.map(target => ({
    ...target,
    actual: shares.get(territory.get(target.roadmapId) ?? '')?.find(share => share.kind === target.kind),
  }))
}
