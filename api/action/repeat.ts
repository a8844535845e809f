import { createHash } from 'node:crypto'
import type { Sender } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import type { Transaction } from '../database/transaction.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { Outcome } from './unit-of-work.ts'

interface Kept {
  readonly request: string
  readonly result: Outcome
  readonly createdAt: Date
}

const kept = 24 * 60 * 60 * 1000

/**
 * The outcome of an earlier request with the same Idempotency-Key, or null if this is the first. CONFLICT while the
 * first is still under way; BAD_INPUT if the key was used for something else.
 */
export async function repeated(
  context: Context,
  { read }: Sender,
  action: string,
  input: object,
): Promise<Outcome | null> {
  const key = keyOf(context)
  if (!key) return null
  const locking = read<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${key.owner} ${key.key}`}, 0)) as free`,
    { prepared: true },
  )
  // Sent with it, and begun after it: it sees what the previous holder of the lock has stored.
  const finding = read<Kept>(
    sql`select request, result, created_at as "createdAt" from core.idempotency_key
      where owner = ${key.owner} and key = ${key.key}`,
    { prepared: true },
  )
  const [[lock], [found]] = await Promise.all([locking, finding])
  if (!lock?.free) {
    throw apiError('CONFLICT', 'Запрос с этим Idempotency-Key ещё выполняется: повторите через секунду.', 1)
  }
  if (!found || found.createdAt.getTime() < context.now.getTime() - kept) return null
  if (found.request !== digest(context, action, input)) {
    throw apiError('KEY_REUSED', 'Этот Idempotency-Key уже использован для другого запроса: укажите новый.')
  }
  // Written by `remember`, and by nothing else.
  return revive(found.result)
}

/** Keeps the outcome under the request's Idempotency-Key, at the commit of the action's own transaction. */
export function remember(
  context: Context,
  { atCommit }: Pick<Transaction, 'atCommit'>,
  action: string,
  input: object,
  outcome: Outcome,
): void {
  const key = keyOf(context)
  if (!key) return
  atCommit(
    sql`insert into core.idempotency_key (owner, key, request, result, created_at)
      values (${key.owner}, ${key.key}, ${digest(context, action, input)}, ${JSON.stringify(outcome)}, ${context.now})
      on conflict (owner, key) do update set request = excluded.request, result = excluded.result,
        created_at = excluded.created_at`,
    { prepared: true },
  )
}

function keyOf(context: Context): { readonly owner: string; readonly key: string } | null {
  const key = context.headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) {
    throw apiError(
      'HEADER_INVALID',
      'Заголовок Idempotency-Key указан неверно: передайте от 8 до 200 печатных латинских знаков, например UUID.',
    )
  }
  // A blank, which no header has inside, parts the key of the request from the action's place in it.
  return { owner: context.viewer.user?.id ?? 'anyone', key: [key, ...placeOf(context).slice(0, 1)].join(' ') }
}

const digest = (context: Context, action: string, input: object): string =>
  createHash('sha256')
    .update(JSON.stringify([action, input, ...placeOf(context)]))
    .digest('hex')

/** The place of an action among several of its document. */
const placeOf = ({ actions }: Context): readonly number[] =>
  actions && actions.count > 1 ? [actions.results.size + 1, actions.count] : []

const revive = (outcome: Outcome): Outcome => ({
  ...outcome,
  findings: outcome.findings.map(finding => ({ ...finding, foundAt: new Date(finding.foundAt) })),
})
