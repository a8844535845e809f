import type { PrismaClient } from '../../prisma/generated/client.ts'
import { hashOf, newKey } from './key.ts'
import { grantOf, type Wish } from './place.ts'

/** Whom a key is made for. */
export interface Holder {
  readonly title: string
  readonly grants: readonly Wish[]
  readonly personalData: boolean
  readonly expiresAt: Date
}

/** Makes a user with these grants and a key of theirs. The key itself is given here and never again. */
export async function issueKey(db: PrismaClient, holder: Holder): Promise<string> {
  const { title, personalData, expiresAt } = holder
  const grants = await Promise.all(holder.grants.map(wish => grantOf(db, wish)))
  const { publicId, secret, text } = newKey()
  await db.appUser.create({
    data: {
      title,
      personalData,
      grants: { create: grants },
      keys: { create: { publicId, expiresAt, secretHash: new Uint8Array(hashOf(secret)) } },
    },
  })
  return text
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

/** Revokes a key by its public id; false where there is no such key in force. Servers notice within half a minute. */
export async function revokeKey(db: PrismaClient, publicId: string, now: Date): Promise<boolean> {
  const where = { publicId, revokedAt: null }
  const { count } = await db.apiKey.updateMany({ where, data: { revokedAt: now } })
  return count > 0
}
