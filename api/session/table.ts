import { type GroupGrant, Prisma } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'
import { governsAll } from '../user/table.ts'

export type GroupGrantRow = Row<GroupGrant>

/** Groups are of the whole platform, and so are those who see what they grant. */
export const groupGrants: Table<GroupGrantRow> = {
  ...table<GroupGrantRow>('core', 'GroupGrant', Prisma.GroupGrantScalarFieldEnum),
  only: viewer => (governsAll(viewer) ? sql`t.archived_at is null` : sql`false`),
}
