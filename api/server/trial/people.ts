import { addKey, issueKey } from '../../auth/issue-key.ts'
import type { GrantSpec } from '../../auth/resolve-grant.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'

/** Someone of the trial region, signed in by a link. */
export interface TrialPerson {
  readonly title: string
  readonly key: string
}

const people: readonly (readonly [title: string, grant: GrantSpec])[] = [
  ['Берёзовая школа (учебная)', { role: 'SCHOOL', on: 'ru-uch-lesnoy-berezovaya' }],
  ['Управление образования (учебное)', { role: 'MUNICIPAL', on: 'ru-uch-lesnoy' }],
  ['Министерство (учебное)', { role: 'REGIONAL', on: 'RU-UCH' }],
]

export const trialTitles: readonly string[] = people.map(([title]) => title)

const day = 24 * 60 * 60 * 1000

/**
 * A new key for each person of the trial region; those of the last start are revoked. Keys are stored as hashes, so they cannot be
 * shown twice.
 */
export const trialPeople = async (database: Database): Promise<readonly TrialPerson[]> => {
  const [region] = await database.read(
    sql`select 1 from core.region where code = 'RU-UCH' and archived_at is null`,
  )
  if (!region) return []
  const keys: TrialPerson[] = []
  for (const [title, grant] of people) keys.push({ title, key: await keyOf(database, title, grant) })
  return keys
}

async function keyOf({ read, transact }: Database, title: string, grant: GrantSpec): Promise<string> {
  const expiresAt = new Date(Date.now() + 30 * day)
  const [known] = await read<{ id: string }>(sql`select id from core.app_user where title = ${title} limit 1`)
  if (!known) return issueKey(transact, { title, grants: [grant], personalData: true, expiresAt })
  return transact(async tx => {
    await tx.execute(sql`
      update core.api_key set revoked_at = now(), version = version + 1
      where user_id = ${known.id}::uuid and revoked_at is null`)
    return (await addKey(tx, known.id, expiresAt)).text
  })
}
