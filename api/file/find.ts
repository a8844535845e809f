import type { StoredFile } from '../../prisma/generated/client.ts'
import type { Read, Row } from '../data/query.ts'
import { byGrants, type Viewer, visible } from '../data/scope.ts'
import { type Sql, sql } from '../data/sql.ts'
import { evidence } from '../report/table.ts'

export type StoredFileRow = Row<StoredFile>

/** All columns of a stored file, which goes by the alias `f`. */
export const fileColumns = sql.raw(`f.id, f.sha256, f.name, f.size, f.media_type as "mediaType",
  f.uploader_id as "uploaderId", f.created_at as "createdAt"`)

/**
 * The predicate over the alias `f` of files that a viewer may have: those of the reports they see, and their own as long
 * as no report has them.
 */
const given = (viewer: Viewer): Sql =>
  viewer.user
    ? sql`(exists (
        select from core.evidence t where t.file_id = f.id and ${visible(byGrants(viewer), evidence)}
      ) or (f.uploader_id = ${viewer.user.id}::uuid
        and not exists (select from core.evidence e where e.file_id = f.id)))`
    : sql`false`

/** A file that the viewer may have; null if there is none. */
export async function findFile(read: Read, viewer: Viewer, id: string): Promise<StoredFileRow | null> {
  const [file] = await read<StoredFileRow>(sql`
    select ${fileColumns} from core.stored_file f where f.id = ${id}::uuid and ${given(viewer)}`)
  return file ?? null
}

/** Which of these files the viewer may have. One statement. */
export async function findGiven(
  read: Read,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await read<{ readonly id: string }>(
    sql`select f.id from core.stored_file f where f.id = any(${ids}::uuid[]) and ${given(viewer)}`,
    { prepared: true },
  )
  return found.map(({ id }) => id)
}

/** A file, and who reads it by a link: a user who is neither blocked nor gone. */
export async function findLinked(
  read: Read,
  id: string,
  userId: string,
): Promise<{ readonly file: StoredFileRow; readonly reader: string } | null> {
  const [found] = await read<StoredFileRow & { readonly reader: string }>(sql`
    select ${fileColumns}, u.title as reader from core.stored_file f, core.app_user u
    where f.id = ${id}::uuid and u.id = ${userId}::uuid and u.archived_at is null`)
  return found ? { file: found, reader: found.reader } : null
}

/** The first file with the same bytes that was there before and that the viewer may have; null if there is none. */
export async function findEarlier(
  read: Read,
  viewer: Viewer,
  { id, sha256, createdAt }: StoredFileRow,
): Promise<string | null> {
  const [earlier] = await read<{ id: string }>(sql`
    select f.id from core.stored_file f
    where f.sha256 = ${sha256} and (f.created_at, f.id) < (${createdAt}, ${id}::uuid) and ${given(viewer)}
    order by f.created_at, f.id limit 1`)
  return earlier?.id ?? null
}

/** A file of the viewer's own, used or not; null if there is none. */
export async function findOwn(read: Read, viewer: Viewer, id: string): Promise<StoredFileRow | null> {
  const [file] = await read<StoredFileRow>(sql`
    select ${fileColumns} from core.stored_file f
    where f.id = ${id}::uuid and f.uploader_id = ${viewer.user?.id ?? null}::uuid`)
  return file ?? null
}
