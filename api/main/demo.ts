import type { PrismaClient } from '../../prisma/generated/client.ts'
import { issueKey } from '../auth/issue.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** Makes a key to try the platform with where nobody has one yet; null on every later start. */
export const demoKey = async (db: PrismaClient): Promise<string | null> => {
  if ((await db.apiKey.count()) > 0) return null
  return issueKey(db, {
    title: 'Администратор для первых шагов',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: true,
    expiresAt: new Date(Date.now() + year),
  })
}
