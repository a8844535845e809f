import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import type { NameOf } from '../data/prepared.ts'
import { type ReadOptions, requireStorable, type Sender, senderOn } from '../data/query.ts'
import type { Sql } from '../data/sql.ts'
import { fail } from '../graphql/errors/database.ts'
import type { Limits } from '../server/limits.ts'
import { faultOf } from './fault.ts'

/** A connection in the middle of a transaction. */
export interface Transaction extends Sender {
  /** Keeps a statement for the end of the work. All of them go out together with COMMIT: nobody needs their results. */
  readonly atCommit: (statement: Sql, options?: ReadOptions) => void
  /** Keeps a statement that is sent right after COMMIT, once for equal ones. Nothing is stored by it, and it may get lost. */
  readonly afterCommit: (statement: Sql) => void
}

type Work<T> = (transaction: Transaction) => Promise<T>

/**
 * Runs work in one transaction; all of it is stored, or nothing. A serialization failure or a deadlock is tried
 * again from the start, with a growing pause. Other faults of the database, and these in the end, are clear answers:
 * UNAVAILABLE, CONFLICT, TOO_COSTLY.
 */
export type Transact = <T>(work: Work<T>) => Promise<T>

const attempts = 4

/** `Transact` over a pool. The pool limits the wait for a connection, the session each statement and rest. */
export const transactOn =
  (pool: Pool, names: NameOf, { transactionMs }: Pick<Limits, 'transactionMs'>): Transact =>
  async work => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(pool, names, transactionMs, work)
      } catch (error) {
        if (attempt === attempts || faultOf(error) !== 'UNDONE') return fail(error)
        await pause(2 ** attempt * 10 * Math.random())
      }
    }
  }

/** A connection goes back to the pool only where its transaction is known to have ended; otherwise it is closed. */
async function runOnce<T>(pool: Pool, names: NameOf, timeoutMs: number, work: Work<T>): Promise<T> {
  const client = await pool.connect()
  let hasEnded = false
  try {
    return await inTime(client, timeoutMs, async () => {
      const begun = begin(client)
      try {
        const sender = senderOn(client, names)
        const ending: Ending = { last: [], after: new Map() }
        const result = await perform(sender, begun, work, ending)
        await begun
        await commit(client, sender, ending)
        hasEnded = true
        return result
      } catch (error) {
        hasEnded = await rollback(client)
        throw error
      }
    })
  } finally {
    client.release(!hasEnded)
  }
}

/** A statement that is kept for the end of the work. */
type Last = readonly [statement: Sql, options: ReadOptions | undefined]

/** What is sent with COMMIT, and what after it, by text and values. */
interface Ending {
  readonly last: Last[]
  readonly after: Map<string, Sql>
}

/** Sends BEGIN and does not wait: what the work reads first goes out with it. */
function begin(client: PoolClient): Promise<unknown> {
  const begun = client.query('BEGIN')
  // A write that waits for it fails with it; without one, nothing handles its rejection.
  begun.catch(() => undefined)
  return begun
}

/** What outside of a transaction would leave nothing behind. */
const onlyReads = ({ text }: Sql): boolean => /^\s*select\b/i.test(text)

/**
 * Runs work on statements that are sent in their order, one that writes only in a transaction that has begun. What work
 * has left running when it ended must not write into the next transaction of the connection.
 */
async function perform<T>(
  { read, execute }: Sender,
  begun: Promise<unknown>,
  work: Work<T>,
  { last, after }: Ending,
): Promise<T> {
  let isOver = false
  let mayLead = true
  const requireOpen = () => {
    if (isOver) throw new Error('a statement came after the end of its transaction')
  }
  const enter = async (statement: Sql): Promise<void> => {
    requireOpen()
    mayLead &&= onlyReads(statement)
    if (!mayLead) await begun
    requireOpen()
  }
  try {
    return await work({
      read: async (statement, options) => {
        await enter(statement)
        return read(statement, options)
      },
      execute: async (statement, options) => {
        await enter(statement)
        return execute(statement, options)
      },
      atCommit: (statement, options) => {
        requireOpen()
        requireStorable(statement)
        last.push([statement, options])
      },
      afterCommit: statement => {
        requireOpen()
        after.set(JSON.stringify([statement.text, statement.values]), statement)
      },
    })
  } finally {
    isOver = true
  }
}

/**
 * Sends the last statements and COMMIT in one round trip. PostgreSQL answers COMMIT with ROLLBACK where a statement has
 * failed, even if its error was caught.
 */
async function commit(client: PoolClient, { execute }: Sender, { last, after }: Ending): Promise<void> {
  const written = last.map(([statement, options]) => execute(statement, options))
  const committed = client.query('COMMIT')
  // In the same round trip; whether they succeed says nothing of what is stored.
  for (const statement of after.values()) execute(statement, { prepared: true }).catch(() => undefined)
  const [failed] = (await Promise.allSettled([...written, committed])).filter(
    one => one.status === 'rejected',
  )
  if (failed) throw failed.reason
  const { command } = await committed
  if (command !== 'COMMIT') throw new Error('a failed statement has undone the transaction')
}

/** Whether the transaction is undone; false on a connection that is broken. */
const rollback = (client: PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  )

const overdue = () =>
  Object.assign(new Error('the transaction has run into its time limit'), { code: 'ETIMEDOUT' })

/** The result of work, or an error of an absent database where it takes too long: the connection is cut. */
async function inTime<T>(client: PoolClient, ms: number, work: () => Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    // On end(), a pooled client would still wait for the answers under way.
    client.connection.stream.destroy()
    late.reject(overdue())
  }, ms)
  try {
    return await Promise.race([work(), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
