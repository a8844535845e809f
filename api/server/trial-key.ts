import type { PrismaClient } from '../../prisma/generated/client.ts'
import { issueKey } from '../auth/issue-key.ts'
import { StartFailure } from './startup-error.ts'

const title = 'Администратор для первых шагов'
const year = 365 * 24 * 60 * 60 * 1000

/** Creates a trial key if there is none yet; null on every later start. */
export const demoKey = async (db: PrismaClient): Promise<string | null> => {
  if ((await db.apiKey.count()) > 0) return null
  return issueKey(db, {
    title,
    grants: [{ role: 'ADMIN', on: null }],
    personalData: true,
    expiresAt: new Date(Date.now() + year),
  })
}

/** Holds production against a key of first steps, which a screen has shown. Fails with StartFailure: BAD_KEY. */
export const refuseDemoKey = async (db: PrismaClient): Promise<void> => {
  const where = { revokedAt: null, expiresAt: { gt: new Date() }, user: { title } }
  const key = await db.apiKey.findFirst({ where, orderBy: { id: 'asc' }, select: { publicId: true } })
  if (key)
    throw new StartFailure(
      'BAD_KEY',
      `В базе действует ключ администратора для первых шагов: создайте свой (npx podyom key create --role ADMIN), а этот отзовите (npx podyom key revoke ${key.publicId}). Запуск в рабочем режиме (NODE_ENV=production) отменён.`,
    )
}
