import type { Read, Sender } from '../../data/query.ts'
import { sql } from '../../data/sql.ts'
import { apiError } from '../../graphql/errors/table.ts'

const day = 24 * 60 * 60 * 1000

/** How long a file and what came of each of its rows are kept. */
const contentMs = 30 * day
/** How long it is known that there was an import. */
const recordMs = 3 * 365 * day

/** So many at a time; the next minute takes the others. */
const batch = 20

/** Of the finished imports of one user the latest ones keep their content. */
export const mostKept = 50
/** Imports of one user that are not finished. */
export const mostUnfinished = 20

/**
 * Takes away the content of a user's earlier imports, so that nobody fills the database with files. TOO_MANY_REQUESTS where
 * too many of theirs are not finished.
 */
export async function makeRoom({ read, execute }: Sender, userId: string): Promise<void> {
  const [unfinished] = await read<{ count: number }>(sql`
    select count(*)::int as count from core.import t
    where t.user_id = ${userId}::uuid and t.state in ('QUEUED', 'RUNNING')`)
  if ((unfinished?.count ?? 0) >= mostUnfinished)
    throw apiError(
      'TOO_MANY_REQUESTS',
      `Не завершено импортов: ${mostUnfinished}. Дождитесь их завершения или отмените лишние.`,
      60,
    )
  await execute(sql`
    with old as (
      select f.import_id from core.import_file f join core.import t on t.id = f.import_id
      where t.user_id = ${userId}::uuid and t.state not in ('QUEUED', 'RUNNING')
      order by t.id desc offset ${mostKept - 1}::int),
    pieces as (delete from core.import_piece p using old where p.import_id = old.import_id)
    delete from core.import_file f using old where f.import_id = old.import_id`)
}

/** When the file of an import is taken away. */
export const keptUntil = (createdAt: Date): Date => new Date(createdAt.getTime() + contentMs)

/** Takes away the content of old imports, and in the end the imports. */
export async function sweepImports(read: Read, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms)
  await read(sql`
    with old as (
      select f.import_id from core.import_file f join core.import t on t.id = f.import_id
      where f.created_at < ${before(contentMs)} and t.state not in ('QUEUED', 'RUNNING')
      order by f.created_at limit ${batch}),
    pieces as (delete from core.import_piece p using old where p.import_id = old.import_id)
    delete from core.import_file f using old where f.import_id = old.import_id`)
  await read(sql`
    delete from core.import where id in (
      select t.id from core.import t where t.created_at < ${before(recordMs)} order by t.created_at limit ${batch})`)
}
