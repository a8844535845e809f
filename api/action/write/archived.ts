import { today } from '../../calendar/today.ts'
import { type Sql, sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'
import type { UnitOfWork } from '../unit-of-work.ts'

/** BAD_INPUT if a statement finds a row: an active record still references this one. */
export async function requireNone({ read }: UnitOfWork, rows: Sql, otherwise: string): Promise<void> {
  const [found] = await read(sql`select from (${rows}) t limit 1`)
  if (found) throw apiError('IN_USE', otherwise)
}

/** The condition that a dated row `t` of a region holds there today or later. */
export const currentOrFuture = ({ context }: Pick<UnitOfWork, 'context'>, regionId: string | null): Sql =>
  sql`t.archived_at is null and coalesce(t.valid_to >= ${today(context, regionId)}::date, true)`

/** The condition that a roadmap `m` is a draft or in force. */
export const openRoadmap = sql`m.archived_at is null and m.status in ('DRAFT', 'APPROVED', 'IN_EXECUTION')`
