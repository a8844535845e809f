import { randomUUIDv7 } from 'node:crypto'
import { rolesOf } from '../access/matrix.ts'
import { runAction } from '../action/run-action.ts'
import type { Place, UnitOfWork } from '../action/unit-of-work.ts'
import { sql } from '../data/sql.ts'
import type { Transact } from '../database/transaction.ts'
import type { Context } from '../graphql/context.ts'
import { apiError } from '../graphql/errors/table.ts'
import { log } from '../log/log.ts'
import { trace } from '../log/trace.ts'
import type { Arrived, Storage } from './storage.ts'

/** A file that has been looked into and may be kept. */
export interface NewFile {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

/**
 * Keeps an uploaded file and gives its id: its bytes in the store, its row with an audit entry in the database. The
 * bytes are written down before they are stored, so that a fault between the two leaves nothing that is not found again.
 */
export async function keepFile(
  context: Context,
  storage: Storage,
  { path }: Pick<Arrived, 'path'>,
  { name, mediaType, size, sha256 }: NewFile,
): Promise<string> {
  const file = { name, mediaType, size, sha256 }
  await context.transact(({ execute }) =>
    execute(sql`
      insert into core.stored_blob (sha256, touched_at) values (${sha256}, ${context.now})
      on conflict (sha256) do update set touched_at = greatest(stored_blob.touched_at, excluded.touched_at)`),
  )
  try {
    await storage.put({ path, size, sha256 })
    const { id } = await runAction(context, 'uploadFile', file, work => write(work, file))
    // The action gives an id or throws: no rules apply to a file.
    if (id === null) throw new Error('the file has no id')
    return id
  } catch (error) {
    await release(context.transact, storage, sha256).catch(cause => {
      log.error({ error: trace(cause) }, 'file left behind')
    })
    throw error
  }
}

async function write(work: UnitOfWork, file: NewFile) {
  const { viewer, limits } = work.context
  const { user } = viewer
  if (!user) throw apiError('UNAUTHENTICATED')
  const [waiting] = await work.read<{ count: number }>(sql`
    select count(*)::int as count from core.stored_file f
    where f.uploader_id = ${user.id}::uuid and not exists (select from core.evidence e where e.file_id = f.id)`)
  if (waiting && waiting.count >= limits.waitingFiles) {
    throw apiError(
      'LIMIT_EXCEEDED',
      `У вас уже ${limits.waitingFiles} файлов, которые не приложены к отчётам: приложите их или повторите через сутки.`,
    )
  }
  // A concurrent upload of the same bytes may have failed and removed them.
  const [blob] = await work.read(
    sql`select from core.stored_blob where sha256 = ${file.sha256} for key share`,
  )
  if (!blob) throw apiError('UNAVAILABLE', 'Файл не сохранён: передайте его ещё раз.', 1)
  const id = randomUUIDv7()
  await work.execute(sql`
    insert into core.stored_file (id, name, media_type, size, sha256, uploader_id, created_at)
    values (${id}, ${file.name}, ${file.mediaType}, ${file.size}, ${file.sha256}, ${user.id}, ${work.context.now})`)
  const place = await placeOf(work)
  work.track({ type: 'StoredFile', id, version: 1, place, before: null, after: { ...file }, isPrivate: true })
  return { id, findings: [] }
}

/** Where the user may submit reports, for the audit log: a file has no place until a report has it. */
async function placeOf(work: UnitOfWork): Promise<Place> {
  const roles = rolesOf('submitReport')
  const grant = work.context.viewer.grants.find(({ role }) => roles.includes(role))
  const { regionId = null, municipalityId = null, schoolId = null } = grant ?? {}
  const [place] = await work.read<Place>(sql`
    select coalesce(${regionId}::uuid, m.region_id, s.region_id) as "regionId",
      coalesce(${municipalityId}::uuid, s.municipality_id) as "municipalityId", ${schoolId}::uuid as "schoolId"
    from (values (1)) one left join core.municipality m on m.id = ${municipalityId}::uuid
    left join core.school s on s.id = ${schoolId}::uuid`)
  return place ?? { regionId, municipalityId, schoolId }
}

/**
 * Removes bytes that belong to no file and were not uploaded since `before`. A concurrent upload of the same bytes waits
 * for it.
 */
export async function release(
  transact: Transact,
  storage: Storage,
  sha256: string,
  before: Date | null = null,
): Promise<void> {
  await transact(async ({ read, execute }) => {
    const locked = await read(sql`
      select from core.stored_blob
      where sha256 = ${sha256} and touched_at < coalesce(${before}::timestamptz, 'infinity') for update`)
    if (locked.length === 0) return
    const [file] = await read(sql`select from core.stored_file where sha256 = ${sha256} limit 1`)
    if (file) return
    await storage.remove(sha256)
    await execute(sql`delete from core.stored_blob where sha256 = ${sha256}`)
  })
}
