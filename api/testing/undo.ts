import type { Sender } from '../data/query.ts'
import { type Sql, sql } from '../data/sql.ts'
import type { Transact, Transaction } from '../database/transaction.ts'

/** What a test reads after a mutation, before it is rolled back. */
export type Inspect = (tx: Sender) => Promise<void>

/** Carries the outcome out of a transaction that PostgreSQL rolls back. */
class Undone<T> extends Error {
  readonly outcome: T
  constructor(outcome: T) {
    super('rolled back for a test')
    this.outcome = outcome
  }
}

/**
 * Transactions that are rolled back at their end, after all deferred constraints have been
 * checked. The outcome is returned, and `inspect` reads the database before the rollback.
 */
export const undoing =
  (transact: Transact, inspect: Inspect): Transact =>
  async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    try {
      return await transact(async tx => {
        const last: Sql[] = []
        const outcome = await work({
          ...tx,
          atCommit: statement => void last.push(statement),
          afterCommit: () => undefined,
        })
        for (const statement of last) await tx.execute(statement)
        await tx.execute(sql`set constraints all immediate`)
        await inspect(tx)
        throw new Undone(outcome)
      })
    } catch (error) {
      // Thrown above, and by nothing else.
      if (error instanceof Undone) return (error as Undone<T>).outcome
      throw error
    }
  }
