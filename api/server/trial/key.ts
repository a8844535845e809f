import { issueKey } from '../../auth/issue-key.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'
import { StartFailure } from '../startup-error.ts'

const title = 'Администратор для первых шагов'
const year = 365 * 24 * 60 * 60 * 1000

/** Creates a trial key if there is none yet; null on every later start. */
export const demoKey = async ({ read, transact }: Database): Promise<string | null> => {
  const [known] = await read(sql`select from core.api_key limit 1`)
  if (known) return null
  return issueKey(transact, {
    title,
    grants: [{ role: 'ADMIN', on: null }],
    personalData: true,
    expiresAt: new Date(Date.now() + year),
  })
}

/** Holds production against a key of first steps, which a screen has shown. Fails with StartFailure: BAD_KEY. */
export const refuseDemoKey = async ({ read }: Database): Promise<void> => {
  const [key] = await read<{ publicId: string }>(sql`
    select k.public_id as "publicId" from core.api_key k join core.app_user u on u.id = k.user_id
    where u.title = ${title} and k.revoked_at is null and k.expires_at > now() order by k.id limit 1`)
  if (key)
    throw new StartFailure(
      'BAD_KEY',
      `В базе действует ключ администратора для первых шагов: создайте свой (npx podyom key create --role ADMIN), а этот отзовите (npx podyom key revoke ${key.publicId}). Запуск в рабочем режиме (NODE_ENV=production) отменён.`,
    )
}
