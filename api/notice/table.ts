import { Prisma, type Notice as Stored } from '../../prisma/generated/browser.ts'
import type { Row } from '../data/query.ts'
import { sql } from '../data/sql.ts'
import { type Table, table } from '../data/table.ts'

const { subject: _, mailedAt: __, ...fields } = Prisma.NoticeScalarFieldEnum

export type NoticeRow = Row<Omit<Stored, 'subject' | 'mailedAt'>>
export type NoticeKind = Stored['kind']

/** The notices of the caller: nobody sees those of another user. */
export const notices: Table<NoticeRow> = {
  ...table<NoticeRow>('core', 'Notice', fields),
  only: ({ user }) => (user ? sql`t.user_id = ${user.id}::uuid` : sql`false`),
}
