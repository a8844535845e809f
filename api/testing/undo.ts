import type { Prisma, PrismaClient } from '../../prisma/generated/client.ts'

/** What a test reads of a mutation before it is undone. */
export type Inspect = (tx: Prisma.TransactionClient) => Promise<void>

/** Carries what a transaction gave out of it, so that PostgreSQL undoes the rest. */
class Undone extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('undone, as a test asks')
    this.outcome = outcome
  }
}

/**
 * A client whose interactive transactions are undone at their end, when all that is checked at a commit has been
 * checked: what a mutation answers is told and nothing stays but what `inspect` has read of it.
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
