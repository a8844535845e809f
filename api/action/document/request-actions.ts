import type { Resolver } from '../../graphql/binding/bind.ts'
import type { Verdict } from '../../plugin/rule.ts'
import type { Outcome } from '../unit-of-work.ts'

/** What each action of a document has given, by the name under which it is answered. */
export type Results = ReadonlyMap<string | number, unknown>

/** The actions of one document. Those of several are performed in one transaction and answered when it has ended. */
export class RequestActions {
  readonly count: number
  /** Whether all were performed before: their results are only answered. */
  readonly arePerformed: boolean
  readonly #results: Map<string | number, unknown>
  /** Whether one was refused, so that none of them is stored. */
  areRefused = false
  /** Whether something was stored. */
  areStored = false

  constructor(count: number, performed?: Results) {
    this.count = count
    this.arePerformed = performed !== undefined
    this.#results = new Map(performed)
  }

  get results(): Results {
    return this.#results
  }

  add(name: string | number, result: unknown): void {
    this.#results.set(name, result)
  }
}

/** Why an action is not stored: another one of its document, if there is one, was refused. */
export const otherRefused = (name: string | undefined): readonly Verdict<'OTHER_ACTION_REFUSED'>[] =>
  name === undefined ? [] : [{ code: 'OTHER_ACTION_REFUSED', detail: name }]

const nothing: Outcome = { id: null, findings: [] }

/** A mutation's resolver that performs its action once, though a document of several actions is executed twice. */
export const performedOnce =
  (resolve: Resolver): Resolver =>
  async (parent, args, context, info) => {
    const { actions } = context
    if (!actions || actions.count === 1) return resolve(parent, args, context, info)
    const { key } = info.path
    if (actions.arePerformed) return actions.results.get(key)
    if (actions.areRefused) return nothing
    const result: unknown = await resolve(parent, args, context, info)
    actions.add(key, result)
    return result
  }
