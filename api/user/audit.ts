import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { WriteOptions } from '../action/write/locked-record.ts'
import { sql } from '../data/sql.ts'
import { type KeyRow, type UserGrantRow, type UserRow, userGrants } from './table.ts'

/** The active grants of a user. */
export function grantsOf({ read }: UnitOfWork, userId: string): Promise<readonly UserGrantRow[]> {
  return read<UserGrantRow>(sql`
    select ${userGrants.columns} from ${userGrants.name} t
    where t.user_id = ${userId} and t.archived_at is null order by t.id`)
}

/** How a user is audited: with their grants, and without the name that the identity provider knows them by. */
export const auditOfUser = (
  basis: string | null | undefined,
  before: readonly UserGrantRow[],
  after: readonly UserGrantRow[],
): WriteOptions<UserRow> => ({
  basis,
  place: { regionId: null, municipalityId: null, schoolId: null },
  parts: { before: { grants: before.map(shown) }, after: { grants: after.map(shown) } },
  show: ({ title, personalData, archivedAt }) => ({ title, personalData, blockedAt: archivedAt }),
})

const shown = ({
  role,
  regionId,
  municipalityId,
  schoolId,
  curatorId,
  validFrom,
  validTo,
}: UserGrantRow) => ({
  role,
  regionId,
  municipalityId,
  schoolId,
  curatorId,
  validFrom,
  validTo,
})

/** How a key is audited; its table never reads what is stored of the secret. */
export const auditOfKey = (basis: string | null | undefined): WriteOptions<KeyRow> => ({
  basis,
  show: ({ publicId, userId, expiresAt, revokedAt }) => ({ number: publicId, userId, expiresAt, revokedAt }),
})
