import { action } from '../action/action.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import { recordChange } from '../action/write/locked-record.ts'
import { lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { apiError } from '../graphql/errors/table.ts'
import { auditOfUser, grantsOf } from '../user/audit.ts'
import { type UserRow, users } from '../user/table.ts'

/** Ends everything by which a user is signed in: no session and no token that was issued until now is taken any more. */
export const endSessions = action('endSessions', async (work, input) => {
  const user = await lockRecord(work, users, input.user, input.version)
  const grants = await grantsOf(work, user.id)
  await user.update({ signedOutAt: work.context.now }, auditOfUser(input.reason, grants, grants))
  await removeSessions(work, user.id)
  return user
})

/** The same for the caller; a user may do so for themselves without governing any user. */
export async function signOutEverywhere(work: UnitOfWork): Promise<{ readonly id: string }> {
  const id = work.context.viewer.user?.id
  if (!id) throw apiError('UNAUTHENTICATED')
  const [before] = await work.read<UserRow>(
    sql`select ${users.columns} from ${users.name} t where t.id = ${id}::uuid for update`,
  )
  const [after] = await work.read<UserRow>(sql`
    update ${users.name} t set signed_out_at = ${work.context.now}, updated_at = ${work.context.now},
      version = t.version + 1 where t.id = ${id}::uuid returning ${users.columns}`)
  const grants = await grantsOf(work, id)
  recordChange(work, users, before ?? null, after ?? null, auditOfUser(null, grants, grants))
  await removeSessions(work, id)
  return { id }
}

const removeSessions = ({ execute }: UnitOfWork, userId: string) =>
  execute(sql`delete from core.session where user_id = ${userId}::uuid`)
