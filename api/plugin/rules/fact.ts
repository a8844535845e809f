import type { Context } from '../../graphql/context.ts'
import type { RoadmapRow } from '../../roadmap/table.ts'
import type { Asking, GatedAction, SubjectOf } from '../gate.ts'

/** What the facts of a review are read with: all roadmaps at once, on the day of the review. */
export interface ReviewAsking extends Pick<Context, 'read' | 'viewer'> {
  readonly roadmaps: readonly RoadmapRow[]
  /** The ids of the roadmaps. */
  readonly ids: readonly string[]
  readonly on: string
}

/** What rules know of each roadmap that is reviewed. It is read once for all roadmaps and all rules that name it. */
export interface ReviewFact<T> {
  readonly readAll: (asking: ReviewAsking) => Promise<(roadmap: RoadmapRow) => T>
}

/** A value of each roadmap by the roadmap's id, and the value of a roadmap that is not found. */
export const reviewFact = <T>(
  none: T,
  read: (asking: ReviewAsking) => Promise<ReadonlyMap<string, T>>,
): ReviewFact<T> => ({
  readAll: async asking => {
    const values = await read(asking)
    return ({ id }) => values.get(id) ?? none
  },
})

/** The rows of each roadmap, in the order that they are read. */
export const reviewList = <T>(
  read: (asking: ReviewAsking) => Promise<readonly (T & { readonly roadmapId: string })[]>,
): ReviewFact<readonly T[]> =>
  reviewFact<readonly T[]>([], async asking => Map.groupBy(await read(asking), row => row.roadmapId))

/** What the roadmap itself says; nothing is read for it. */
export const roadmapFact = <T>(of: (roadmap: RoadmapRow) => T): ReviewFact<T> => ({ readAll: async () => of })

/** What rules know of an action. It is read once for all rules that name it, inside the action's transaction. */
export interface ActionFact<A extends GatedAction, T> {
  readonly read: (asking: Asking, subject: SubjectOf[A]) => Promise<T> | T
}

/** Names the action whose subject a fact is read from. */
export const actionFact = <A extends GatedAction, T>(
  _action: A,
  read: ActionFact<A, T>['read'],
): ActionFact<A, T> => ({ read })

/** What a mutation of the plugin itself hands to its rules. */
export interface GivenFact<T> {
  /** Carries the type and is never set. */
  readonly given?: T
}

/** Says of what type a fact is that a mutation hands to its rules. */
export const given = <T>(): GivenFact<T> => ({})
