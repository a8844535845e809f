import { rolesOf } from '../access/matrix.ts'
import { audit } from '../audit/audit.ts'
import { type Change, recordChanges } from '../change/record.ts'
import { byGrants } from '../data/scope.ts'
import type { Context } from '../graphql/context.ts'
import { located, pathOfRecord } from '../graphql/errors/path.ts'
import { apiError } from '../graphql/errors/table.ts'
import { emit } from './events.ts'
import { remember, repeated } from './repeat.ts'
import {
  type ActionResult,
  type Outcome,
  type Permitted,
  Refusal,
  type UnitOfWork,
  type Written,
} from './unit-of-work.ts'
import { LockedRecord } from './write/locked-record.ts'

type Result<R extends ActionResult> = R & Outcome

/**
 * Performs an action in one transaction: what it writes, its audit entries, its rows in the change feed and the answer
 * to its Idempotency-Key are stored together or not at all. A refusal by rules stores nothing and is an answer.
 */
export async function runAction<R extends ActionResult>(
  caller: Context,
  action: string,
  input: object,
  perform: (work: UnitOfWork) => Promise<R>,
  { roles, plugin, tables }: Permitted = { roles: rolesOf(action), plugin: null, tables: [] },
): Promise<Result<R> | Outcome> {
  if (!caller.viewer.user) throw apiError('UNAUTHENTICATED')
  // Who may read more than their grants say writes by their grants all the same.
  const context = { ...caller, viewer: byGrants(caller.viewer), loaders: new Map() }
  if (JSON.stringify(input).includes('\\u0000')) {
    throw apiError('TEXT_UNSTORABLE', 'В тексте есть нулевой символ (U+0000): удалите его.')
  }
  try {
    const result = await context.transact(async transaction => {
      // Stored by this action for the same input, so it is what this action gives.
      const earlier = (await repeated(context, transaction, action, input)) as Result<R> | null
      if (earlier) return earlier
      const written: Written[] = []
      const track = (one: Written) => void written.push(one)
      const notes: Change[] = []
      const announced = (one: Change) => void notes.push(one)
      const pathOf = (id: string) => pathOfRecord(input, id)
      const work = { ...transaction, action, roles, plugin, tables, context, pathOf, track, announced }
      const outcome = outcomeOf(await perform(work))
      await emit(work, 'action.performed', { written })
      remember(context, transaction, action, input, outcome)
      const published = written.filter(({ isPrivate }) => !isPrivate)
      recordChanges(transaction, [...published, ...newIn(notes, published)])
      // Last, for an append locks its chain of hashes until the commit.
      audit(transaction, context, action, written)
      return outcome
    })
    if (context.actions) context.actions.areStored = true
    return result
  } catch (error) {
    if (error instanceof Refusal) return { id: null, findings: error.findings }
    throw located(error, input)
  }
}

/** The last announcement of each record that no write publishes. */
function newIn(notes: readonly Change[], published: readonly Written[]): readonly Change[] {
  const name = ({ type, id }: Pick<Change, 'type' | 'id'>) => `${type} ${id}`
  const written = new Set(published.map(name))
  const last = new Map(notes.map(note => [name(note), note]))
  return [...last.values()].filter(note => !written.has(name(note)))
}

/** Reduces a locked record to its outcome, which alone is stored under an Idempotency-Key. */
function outcomeOf<R extends ActionResult>(result: R): Result<R> {
  const findings = result.findings ?? []
  if (result instanceof LockedRecord) return { id: result.id, findings } as unknown as Result<R>
  return { ...result, findings }
}
