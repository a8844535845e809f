import { Prisma } from '../../prisma/generated/client.ts'
import type { Read } from '../data/query.ts'
import { faultOf } from '../database/fault.ts'
import type { Context } from '../graphql/context.ts'
import { fail } from '../graphql/errors/database.ts'

export type Transaction = Prisma.TransactionClient

const attempts = 4

/**
 * Runs work in one transaction; all of it is stored, or nothing. A serialization failure or a deadlock is tried
 * again from the start, with a growing pause. Other faults of the database, and these in the end, are clear answers:
 * UNAVAILABLE, CONFLICT, TOO_COSTLY. How long it may wait and last is the connection's own (`connect`).
 */
export async function inTransaction<T>(context: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.db.$transaction(work)
    } catch (error) {
      if (attempt === attempts || faultOf(error) !== 'UNDONE') return fail(error)
      await new Promise(resolve => setTimeout(resolve, 2 ** attempt * 10 * Math.random()))
    }
  }
}

/** `Read` inside a transaction: rows look as everywhere (days as ISO dates, decimals as numbers). */
export function readIn(tx: Transaction): Read {
  return async <R>(statement: Prisma.Sql) => {
    const rows = await tx.$queryRaw<Record<string, unknown>[]>(statement)
    // The statement's author names the row type, as for `read`.
    return rows.map(row => Object.fromEntries(Object.entries(row).map(plain)) as R)
  }
}

const plain = ([name, value]: [string, unknown]): [string, unknown] => {
  if (value instanceof Date && !name.endsWith('At')) return [name, value.toISOString().slice(0, 10)]
  if (Prisma.Decimal.isDecimal(value) || typeof value === 'bigint') return [name, Number(value)]
  return [name, value]
}
