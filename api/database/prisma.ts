import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool } from 'pg'
import { PrismaClient } from '../../prisma/generated/client.ts'

/** Prisma's client over a pool, for seeds and tests; no request is answered by it. It leaves the pool open. */
export const prismaOn = (pool: Pool): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg(pool),
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 60_000, timeout: 120_000 },
  })
