import { randomUUIDv7 } from 'node:crypto'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { overPrisma } from '../data/over-prisma.ts'
import type { Sender } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { hashOf, newKey } from './key.ts'
import { type GrantSpec, grantOf } from './resolve-grant.ts'

/** Whom a key is made for. */
export interface Holder {
  readonly title: string
  readonly grants: readonly GrantSpec[]
  readonly personalData: boolean
  readonly expiresAt: Date
}

/** Makes a user with these grants and a key of theirs. The key itself is given here and never again. */
export async function issueKey(db: PrismaClient, holder: Holder): Promise<string> {
  const { title, personalData, expiresAt } = holder
  const grants = await Promise.all(holder.grants.map(spec => grantOf(db, spec)))
  return db.$transaction(async tx => {
    const { id } = await tx.appUser.create({ data: { title, personalData, grants: { create: grants } } })
    return (await addKey(overPrisma(tx), id, expiresAt)).text
  })
}

/** Adds a key to a user. Its text is given here and never again; of the secret only a hash is stored. */
export async function addKey(
  { execute }: Pick<Sender, 'execute'>,
  userId: string,
  expiresAt: Date,
): Promise<{ readonly id: string; readonly text: string }> {
  const { publicId, secret, text } = newKey()
  const id = randomUUIDv7()
  await execute(sql`
    insert into core.api_key (id, user_id, public_id, expires_at, secret_hash)
    values (${id}::uuid, ${userId}::uuid, ${publicId}, ${expiresAt}, ${hashOf(secret)})`)
  return { id, text }
}

/** All keys, the newest first, with their holders and grants; never a secret. */
export function listKeys(db: PrismaClient) {
  return db.apiKey.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    omit: { secretHash: true },
    include: {
      user: {
        include: {
          grants: {
            where: { archivedAt: null },
            orderBy: { id: 'asc' },
            include: { region: true, municipality: true, school: true },
          },
        },
      },
    },
  })
}

/** A key as `listKeys` gives it. */
export type ListedKey = Awaited<ReturnType<typeof listKeys>>[number]

/** Revokes a key by its public id; false if there is no such key in force. Servers notice within half a minute. */
export async function revokeKey(db: PrismaClient, publicId: string, now: Date): Promise<boolean> {
  const where = { publicId, revokedAt: null }
  const { count } = await db.apiKey.updateMany({ where, data: { revokedAt: now, version: { increment: 1 } } })
  return count > 0
}
