import { issueKey } from '../../auth/issue-key.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'
import { StartFailure } from '../startup-error.ts'
import { trialTitles } from './people.ts'

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

/** Holds production against keys of first steps, which a screen has shown. Fails with StartFailure: BAD_KEY. */
export const refuseDemoKey = async ({ read }: Database): Promise<void> => {
  const keys = await read<{ publicId: string; title: string }>(sql`
    select k.public_id as "publicId", u.title from core.api_key k join core.app_user u on u.id = k.user_id
    where u.title = any(${[title, ...trialTitles]}) and k.revoked_at is null and k.expires_at > now() order by k.id`)
  const [first] = keys
  if (!first) return
  const whose = first.title === title ? 'ключ администратора' : `ключ «${first.title}»`
  const revoke = keys.map(({ publicId }) => `npx podyom key revoke ${publicId}`).join(' && ')
  throw new StartFailure(
    'BAD_KEY',
    `В базе действует ${whose} для первых шагов: создайте свой (npx podyom key create --role ADMIN), а этот отзовите (${revoke}). Запуск в рабочем режиме (NODE_ENV=production) отменён.`,
  )
}
