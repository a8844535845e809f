import { AsyncLocalStorage } from 'node:async_hooks'
import type { Pool, PoolClient } from 'pg'
import { type Sender, senderOn } from '../data/query.ts'
import { faultOf } from '../database/fault.ts'
import type { Context } from '../graphql/context.ts'
import { fail } from '../graphql/errors/database.ts'

/** A connection in the middle of a transaction. */
export type Transaction = Sender

const attempts = 4

const borrowed = new AsyncLocalStorage<{ client: PoolClient | null }>()

/** A pool that lets `inTransaction` know which connection Prisma has taken. */
export const lending = (pool: Pool): Pool =>
  Object.assign(Object.create(pool) as Pool, {
    connect: (callback?: (...args: unknown[]) => void) => {
      if (callback) return pool.connect(callback as never)
      return pool.connect().then(client => {
        const slot = borrowed.getStore()
        if (slot) slot.client = client
        return client
      })
    },
  })

/**
 * Runs work in one transaction; all of it is stored, or nothing. A serialization failure or a deadlock is tried
 * again from the start, with a growing pause. Other faults of the database, and these in the end, are clear answers:
 * UNAVAILABLE, CONFLICT, TOO_COSTLY. How long it may wait and last is the connection's own (`connect`).
 */
export async function inTransaction<T>(
  { db }: Pick<Context, 'db'>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const slot: { client: PoolClient | null } = { client: null }
      return await borrowed.run(slot, () =>
        db.$transaction(() => {
          if (!slot.client) throw new Error('the transaction has no connection')
          return work(senderOn(slot.client))
        }),
      )
    } catch (error) {
      if (attempt === attempts || faultOf(error) !== 'UNDONE') return fail(error)
      await new Promise(resolve => setTimeout(resolve, 2 ** attempt * 10 * Math.random()))
    }
  }
}
