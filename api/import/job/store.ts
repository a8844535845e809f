import { createHash, randomUUIDv7 } from 'node:crypto'
import { rolesOf } from '../../access/matrix.ts'
import type { Place } from '../../action/unit-of-work.ts'
import type { Read } from '../../data/query.ts'
import type { Viewer } from '../../data/scope.ts'
import { sql } from '../../data/sql.ts'
import type { Context } from '../../graphql/context.ts'
import { previewOf, readingOf } from '../outcome.ts'
import type { ReadRequest } from '../request.ts'
import type { Source } from '../source.ts'
import { makeRoom } from './retention.ts'

/** How long a worker may be silent until another one takes its import over; longer than a piece lasts. */
const claimMs = 60_000

/** After so many attempts an import has failed: something in it ends its worker. */
const mostAttempts = 5

/** A file that has arrived, with its form. */
export interface Arrival {
  readonly fileName: string
  readonly sha256: string
  readonly content: Buffer
  readonly fields: ReadonlyMap<string, string>
  readonly read: ReadRequest
  readonly source: Source
}

/** An import that a worker has taken: nobody else writes to it as long as its attempt is the latest. */
export interface Claim {
  readonly id: string
  readonly attempt: number
  readonly userId: string
  readonly cancelledAt: Date | null
}

/** Stores a file to import; gives the import of the same file that is not finished yet, if there is one. */
export async function recordImport(
  { transact, viewer, now }: Pick<Context, 'transact' | 'viewer' | 'now'>,
  userId: string,
  { fileName, sha256, content, fields, read, source }: Arrival,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { profile, request } = read
  const form = JSON.stringify([...fields].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  const fingerprint = createHash('sha256').update(`${sha256} ${form}`).digest('hex')
  const place = placeOf(viewer, profile.action)
  return transact(async ({ read: find, execute }) => {
    await makeRoom({ read: find, execute }, userId)
    const id = randomUUIDv7()
    const made = await execute(sql`
      insert into core.import (id, user_id, profile, file_name, sha256, size, form, fingerprint, is_dry_run,
        is_all_or_nothing, region_id, municipality_id, school_id, repeat_of_id, row_count, reading, preview, created_at)
      select ${id}::uuid, ${userId}::uuid, ${profile.name}, ${fileName}, ${sha256}, ${content.length}::int,
        ${form}::jsonb, ${fingerprint}, ${request.isDryRun}::boolean, ${request.isAllOrNothing}::boolean,
        coalesce(${place.regionId}::uuid, m.region_id, s.region_id),
        coalesce(${place.municipalityId}::uuid, s.municipality_id), ${place.schoolId}::uuid,
        (select t.id from core.import t where t.user_id = ${userId}::uuid and t.fingerprint = ${fingerprint}
          and t.state = 'DONE' order by t.id desc limit 1),
        ${source.rows.length}::int, ${JSON.stringify(readingOf(source.tables, source.header, profile))}::jsonb,
        ${JSON.stringify(previewOf(source.rows, profile))}::jsonb, ${now}::timestamptz
      from (values (1)) one left join core.municipality m on m.id = ${place.municipalityId}::uuid
      left join core.school s on s.id = ${place.schoolId}::uuid
      on conflict (user_id, fingerprint) where state in ('QUEUED', 'RUNNING') do nothing`)
    if (made === 0) {
      const [other] = await find<{ id: string }>(sql`
        select id from core.import where user_id = ${userId}::uuid and fingerprint = ${fingerprint}
        order by id desc limit 1`)
      if (!other) throw new Error('the import that another one met is not there')
      return { id: other.id, isNew: false }
    }
    await execute(sql`
      insert into core.import_file (import_id, content, created_at) values (${id}, ${content}, ${now})`)
    return { id, isNew: true }
  })
}

/** The place of the grant by which the file is sent; none where several let the user send it, for its rows may lie in all of them. */
function placeOf({ grants }: Viewer, action: string): Place {
  const roles = rolesOf(action)
  const [grant, other] = grants.filter(({ role }) => roles.includes(role))
  if (!grant || other) return { regionId: null, municipalityId: null, schoolId: null }
  const { regionId, municipalityId, schoolId } = grant
  return { regionId, municipalityId, schoolId }
}

/** Takes an import that waits, or whose worker is gone; null if there is nothing to do. */
export async function claimImport(read: Read, id: string, now: Date): Promise<Claim | null> {
  const [claim] = await read<Claim & { readonly isLast: boolean }>(sql`
    update core.import t set state = case when t.attempts < ${mostAttempts}::int then 'RUNNING' else 'FAILED' end::core.import_state,
      attempts = t.attempts + 1, claimed_until = ${new Date(now.getTime() + claimMs)}::timestamptz,
      started_at = coalesce(t.started_at, ${now}),
      failure = case when t.attempts >= ${mostAttempts}::int
        then 'Импорт несколько раз прерывался: разделите файл на части и загрузите ещё раз.' end,
      finished_at = case when t.attempts >= ${mostAttempts}::int then ${now}::timestamptz end
    where t.id = ${id}::uuid and t.state in ('QUEUED', 'RUNNING') and coalesce(t.claimed_until <= ${now}, true)
    returning t.id, t.attempts as attempt, t.user_id as "userId",
      t.cancelled_at as "cancelledAt", t.state = 'FAILED' as "isLast"`)
  return claim && !claim.isLast ? claim : null
}

/** The imports that wait for a worker. */
export const waitingImports = (read: Read, now: Date): Promise<readonly { readonly id: string }[]> =>
  read(sql`
    select t.id from core.import t
    where t.state in ('QUEUED', 'RUNNING') and coalesce(t.claimed_until <= ${now}, true) order by t.id limit 100`)

/** Gives a claim up, so that another attempt may begin at once. */
export async function releaseImport(read: Read, { id, attempt }: Claim): Promise<void> {
  await read(sql`
    update core.import set claimed_until = null
    where id = ${id}::uuid and attempts = ${attempt}::int and state = 'RUNNING'`)
}

/** Cancels an import that is not finished: at once while it waits, otherwise after the piece that is being written. */
export async function cancelImport(read: Read, id: string, now: Date): Promise<void> {
  await read(sql`
    update core.import set cancelled_at = coalesce(cancelled_at, ${now}::timestamptz),
      state = case state when 'QUEUED' then 'CANCELLED' else state end,
      finished_at = case state when 'QUEUED' then ${now}::timestamptz end
    where id = ${id}::uuid and state in ('QUEUED', 'RUNNING')`)
}

/** The bytes of an import and the fields of its form; null if they are kept no longer. */
export async function contentOf(
  read: Read,
  id: string,
): Promise<{ readonly content: Buffer; readonly fields: ReadonlyMap<string, string> } | null> {
  const [found] = await read<{ content: Buffer; form: readonly (readonly [string, string])[] }>(sql`
    select f.content, t.form from core.import t join core.import_file f on f.import_id = t.id
    where t.id = ${id}::uuid`)
  return found ? { content: found.content, fields: new Map(found.form) } : null
}

/** When a claim ends that is renewed now. */
export const claimEnd = (now: Date): Date => new Date(now.getTime() + claimMs)
