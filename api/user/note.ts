import { note } from '../action/record.ts'
import type { Work } from '../action/work.ts'
import { sql } from '../data/sql.ts'
import { type KeyRow, keys, type UserGrantRow, type UserRow, userGrants, users } from './table.ts'

/** A user with their grants, as the audit log holds them. */
export type UserCard = UserRow & { readonly grants: readonly UserGrantRow[] }

/** The grants of a user that stand. */
export function grantsOf({ read }: Work, userId: string): Promise<readonly UserGrantRow[]> {
  return read<UserGrantRow>(sql`
    select ${userGrants.columns} from ${userGrants.name} t
    where t.user_id = ${userId}::uuid and t.archived_at is null order by t.id`)
}

/** Notes a user; by whom they are known to the identity provider is left out of the audit log. */
export async function noteUser(
  work: Work,
  id: string,
  before: UserCard | null,
  basis: string | null | undefined,
): Promise<void> {
  const grants = await grantsOf(work, id)
  const list = (rows: readonly UserGrantRow[] = []) => ({
    grants: rows.map(({ role, regionId, municipalityId, schoolId, curatorId, validFrom, validTo }) => ({
      ...{ role, regionId, municipalityId, schoolId, curatorId, validFrom, validTo },
    })),
  })
  const place = { regionId: null, municipalityId: null, schoolId: null }
  await note(work, users, id, {
    before,
    basis,
    place,
    parts: { before: list(before?.grants), after: list(grants) },
    show: ({ title, personalData, archivedAt }) => ({ title, personalData, blockedAt: archivedAt }),
  })
}

/** Notes a key; its table never reads what is stored of the secret. */
export const noteKey = (
  work: Work,
  id: string,
  before: KeyRow | null,
  basis: string | null | undefined,
): Promise<void> =>
  note(work, keys, id, {
    before,
    basis,
    show: ({ publicId, userId, expiresAt, revokedAt }) => ({
      number: publicId,
      userId,
      expiresAt,
      revokedAt,
    }),
  })
