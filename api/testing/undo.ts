import type { Prisma, PrismaClient } from '../../prisma/generated/client.ts'

/** What a test reads after a mutation, before it is rolled back. */
export type Inspect = (tx: Prisma.TransactionClient) => Promise<void>

/** Carries the outcome out of a transaction that PostgreSQL rolls back. */
class Undone extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('rolled back for a test')
    this.outcome = outcome
  }
}

/**
 * A client whose interactive transactions are rolled back at their end, after all deferred constraints have been
 * checked. The outcome is returned, and `inspect` reads the database before the rollback.
 */
export function undoing(db: PrismaClient, inspect: Inspect): PrismaClient {
  const transaction = async (work: (tx: Prisma.TransactionClient) => Promise<unknown>, options: object) => {
    try {
      return await db.$transaction(async tx => {
        const outcome = await work(tx)
        await tx.$executeRaw`set constraints all immediate`
        await inspect(tx)
        throw new Undone(outcome)
      }, options)
    } catch (error) {
      if (error instanceof Undone) return error.outcome
      throw error
    }
  }
  return new Proxy(db, {
    get: (target, name) => (name === '$transaction' ? transaction : Reflect.get(target, name)),
  })
}
