import { mayAs, type Permission, rolesOf } from '../access/matrix.ts'
import type { Viewer } from '../data/scope.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Place } from './unit-of-work.ts'

/** Why an action is not possible in the present state of a record, as a sentence for the caller; null if it is possible. */
export type Refusal = string | null

/** The refusals of actions by name; the actions themselves ask the same functions. */
export type Refusals<S> = Readonly<Partial<Record<Permission, (state: S) => Refusal>>>

/** BAD_INPUT with the reason of a refusal. */
export function requireAllowed(refusal: Refusal): void {
  if (refusal !== null) throw apiError('STATE_FORBIDS', refusal)
}

/** The actions that a viewer may perform now: their roles cover the place, and nothing in the state refuses it. */
export const allowedActions = <S>(
  viewer: Viewer,
  place: Place,
  refusals: Refusals<S>,
  state: S,
): readonly string[] =>
  Object.entries(refusals)
    // `Refusals` names actions alone.
    .filter(([name, refusal]) => mayAs(viewer, rolesOf(name), place) && refusal(state) === null)
    .map(([name]) => name)
