import type { UnitOfWork } from '../../action/unit-of-work.ts'
import { lockForUpdate } from '../../action/write/record.ts'
import { sql } from '../../data/sql.ts'
import { members, type OrganizationMemberRow, type OrganizationRow, organizations } from '../table.ts'

type Rows = readonly OrganizationMemberRow[]

/** The organization whose members an action changes, with the version that the caller has read. */
interface ChangedOrganization {
  readonly organization: string
  readonly version: number
}

/** Changes the members of an organization. They belong to its record: the version moves with them, and the audit log has both lists. */
export async function changeMembers(
  work: UnitOfWork,
  { organization: id, version }: ChangedOrganization,
  basis: string | null | undefined,
  write: (organization: OrganizationRow, rows: Rows) => Promise<void>,
) {
  const organization = await lockForUpdate(work, organizations, id, version)
  const before = await membersOf(work, id)
  await write(organization.row, before)
  const after = await membersOf(work, id)
  const parts = { before: { members: summary(before) }, after: { members: summary(after) } }
  await organization.update({}, { basis, parts })
  return organization
}

/** All members an organization ever had, archived ones too. */
const membersOf = ({ read }: UnitOfWork, id: string): Promise<Rows> =>
  read<OrganizationMemberRow>(sql`
    select ${members.columns} from ${members.name} t where t.organization_id = ${id} order by t.position`)

const summary = (rows: Rows) =>
  rows
    .filter(row => !row.archivedAt)
    .map(({ schoolId, personId, validFrom, validTo }) => ({ schoolId, personId, validFrom, validTo }))
