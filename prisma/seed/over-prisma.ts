import type { Sender } from '../../api/data/query.ts'
import type { Sql } from '../../api/data/sql.ts'
import { Prisma } from '../generated/client.ts'

/** Sends statements inside a transaction of Prisma's client. */
export const overPrisma = (tx: Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'>): Sender => ({
  read: async <R>(statement: Sql) => {
    const rows = await tx.$queryRaw<Record<string, unknown>[]>(statement)
    // The statement's author names the row type, as for every `Read`.
    return rows.map(row => Object.fromEntries(Object.entries(row).map(plain)) as R)
  },
  execute: statement => tx.$executeRaw(statement),
})

/** Days as ISO dates, decimals as numbers, as everywhere. */
const plain = ([name, value]: [string, unknown]): [string, unknown] => {
  if (value instanceof Date && !name.endsWith('At')) return [name, value.toISOString().slice(0, 10)]
  if (Prisma.Decimal.isDecimal(value) || typeof value === 'bigint') return [name, Number(value)]
  return [name, value]
}
