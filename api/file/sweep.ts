import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '../data/sql.ts'
import type { Database } from '../database/connect.ts'
import type { Transact } from '../database/transaction.ts'
import { release } from './keep.ts'
import { arrivals } from './spool.ts'
import type { Storage } from './storage.ts'

/** How long an uploaded file waits for a report; as long as the answer to its Idempotency-Key is kept. */
const kept = 24 * 60 * 60 * 1000
/** Longer than any upload lasts (REQUEST_TIMEOUT is ten minutes at most). */
const arriving = 60 * 60 * 1000
const batch = 500

export interface Swept {
  /** Uploads that no report had named in time. */
  readonly files: number
  /** Bytes that no file had any more. */
  readonly blobs: number
}

/**
 * Takes away what was uploaded more than a day ago and is in no report, and what failed uploads have left behind. Bytes
 * that any file has stay. Several servers may do it at once.
 */
export async function sweep(
  { read, transact }: Pick<Database, 'read' | 'transact'>,
  storage: Storage,
  folder: string,
  now: Date,
): Promise<Swept> {
  const before = new Date(now.getTime() - kept)
  let files = 0
  for (let count = batch; count === batch; files += count) count = await expire(transact, before)
  const idle = await read<{ sha256: string }>(sql`
    select b.sha256 from core.stored_blob b
    where b.touched_at < ${before} and not exists (select from core.stored_file f where f.sha256 = b.sha256)
    order by b.touched_at limit 10000`)
  for (const { sha256 } of idle) await release(transact, storage, sha256, before)
  await clear(arrivals(folder), new Date(now.getTime() - arriving))
  return { files, blobs: idle.length }
}

/** Removes a batch of unused uploads. Files that a report is just taking are locked and skipped. */
function expire(transact: Transact, before: Date): Promise<number> {
  return transact(async ({ read, execute }) => {
    const found = await read<{ id: string }>(sql`
      select f.id from core.stored_file f
      where f.created_at < ${before} and not exists (select from core.evidence e where e.file_id = f.id)
      order by f.created_at limit ${batch} for update skip locked`)
    if (found.length === 0) return 0
    // A second look, for a report may have taken one between the first and its lock.
    return execute(sql`
      delete from core.stored_file f where f.id = any(${found.map(({ id }) => id)}::uuid[])
        and not exists (select from core.evidence e where e.file_id = f.id)`)
  })
}

/** Removes what a server that was killed had begun to receive. */
async function clear(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && found.mtime < before) await rm(path, { force: true })
  }
}
