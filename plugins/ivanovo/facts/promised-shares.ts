import {
  actionFact,
  aliases,
  anyone,
  type RoadmapRow,
  reviewList,
  sql,
  visible,
} from '../../../api/plugin-api.ts'
import { shareTargets } from '../table.ts'
import type { Reader } from './reader.ts'
import { type Share, type ShareKind, sharesOf } from './shares.ts'

const { t } = aliases({ t: shareTargets })

/** A share that a roadmap promises, with the share on the day. */
export interface PromisedShare {
  readonly kind: ShareKind
  readonly indicatorId: string
  readonly target: number
  readonly dueOn: string
  readonly actual: Share | undefined
}

type Target = Omit<PromisedShare, 'actual'> & { readonly roadmapId: string }

/** The shares that these roadmaps promise, with their values on a day, in two statements. */
async function promisedBy(context: Reader, roadmaps: readonly RoadmapRow[], on: string) {
  const targets = await context.read<Target>(sql`
    select ${t.roadmapId} as "roadmapId", ${t.kind}, ${t.indicatorId} as "indicatorId", ${t.target},
      ${t.dueOn} as "dueOn"
    from ${t.as}
    where ${t.roadmapId} = any(${roadmaps.map(one => one.id)}::uuid[])
      and ${visible(context.viewer, shareTargets)}
    order by ${t.roadmapId}, ${t.kind}`)
  const territory = new Map(roadmaps.map(one => [one.id, one.municipalityId]))
  const municipalities = new Set(targets.flatMap(({ roadmapId }) => territory.get(roadmapId) ?? []))
  const shares = await sharesOf(context, [...municipalities], on)
  return targets.map(target => ({
    ...target,
    actual: shares.get(territory.get(target.roadmapId) ?? '')?.find(share => share.kind === target.kind),
  }))
}

/** The shares that a roadmap promises, with their values on the day. */
export const promisedShares = reviewList<PromisedShare>(asking =>
  promisedBy(asking, asking.roadmaps, asking.on),
)

/** The shares that a roadmap promises when it is closed: it has no later day to reach them. */
export const sharesAtClosing = actionFact('roadmap.close', async ({ read, on }, { roadmap }) => {
  const shares = await promisedBy({ read, viewer: anyone }, [roadmap], on)
  return shares.map((share): PromisedShare => ({ ...share, dueOn: on }))
})
